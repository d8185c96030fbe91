package casework.talk.domain;

import java.time.Instant;

/**
 * A text of a talk under its seal: minutes, opinion, report. Nobody reads it here.
 *
 * @param name which text, such as {@code minutes}
 * @param sealed the ciphertext under the talk's own key
 */
public record SealedNote(String name, String sealed, String officer, Instant at) {}
