package casework.petition.vault.domain;

import java.util.UUID;

/** An opening's identifier. */
public record OpeningId(UUID value) {}
