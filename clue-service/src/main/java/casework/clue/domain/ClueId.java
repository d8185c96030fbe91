package casework.clue.domain;

import casework.platform.kernel.Identifiers;
import java.util.UUID;

/** Which clue; an id means nothing and is the same for the same cause. */
public record ClueId(UUID value) {

  /** The clue that a referral of a petition brings. */
  public static ClueId ofReferral(UUID event) {
    return new ClueId(Identifiers.derive("clue", "referral", event.toString()));
  }

  /** The clue that a transfer by talk- or inspection-service brings. */
  public static ClueId ofTransfer(UUID transfer) {
    return new ClueId(Identifiers.derive("clue", "transfer", transfer.toString()));
  }

  /** The clue an organ takes over under the number it had on paper. */
  public static ClueId ofPaper(String organ, String numberOnPaper) {
    return new ClueId(Identifiers.derive("clue", "paper", organ, numberOnPaper));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
