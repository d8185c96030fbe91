package casework.petition.thread.domain;

import java.util.UUID;

/**
 * A file a reporter has added.
 *
 * @param file where it is kept
 * @param sealed what is known of it, as ciphertext: kind, size, digest; never a name
 */
public record EvidenceFile(UUID file, String sealed) {}
