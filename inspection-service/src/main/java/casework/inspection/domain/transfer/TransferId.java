package casework.inspection.domain.transfer;

import casework.inspection.domain.RoundId;
import casework.platform.kernel.Identifiers;
import java.util.UUID;

/** Which transfer; the clue that comes of it names this id as where it came from. */
public record TransferId(UUID value) {

  /** A clue an organ transferred on paper, by its line on the round's list. */
  public static TransferId ofPaper(RoundId round, String number) {
    return new TransferId(Identifiers.derive("transfer", "paper", round.toString(), number));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
