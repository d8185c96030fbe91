package casework.scoring.warning.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A gate opened in spite of a warning: for what, why, by whom, and until when.
 *
 * @param occasion what it is opened for
 * @param by who approved it
 */
public record Exemption(
    UUID id, Gate gate, String occasion, String reason, LocalDate until, Signed by) {

  boolean opens(Gate asked, LocalDate day) {
    return gate == asked && !day.isBefore(by.on()) && !day.isAfter(until);
  }
}
