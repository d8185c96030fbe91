package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Pace;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The handling department answers a supervision notice. */
@Named
public final class AnswerNotice {

  /** What the officer asks for. */
  public record Command(ClueId clue, int notice, String text) {}

  private final Ledger ledger;

  public AnswerNotice(Ledger ledger) {
    this.ledger = ledger;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.add(
        command.clue(), act, clue -> Pace.answer(clue, command.notice(), command.text(), act));
  }
}
