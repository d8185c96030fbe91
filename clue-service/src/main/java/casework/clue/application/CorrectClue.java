package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Case supervision puts right what was entered wrongly. */
@Named
public final class CorrectClue {

  /** What the officer asks for. */
  public record Command(
      ClueId clue, Revision expected, String region, String problem, String reason) {}

  private final Ledger ledger;

  public CorrectClue(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(
        command.clue(),
        command.expected(),
        act,
        clue -> clue.correct(command.region(), command.problem(), command.reason(), act));
  }
}
