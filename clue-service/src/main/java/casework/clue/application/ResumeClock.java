package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Pace;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The head lets a paused clock go on. */
@Named
public final class ResumeClock {

  /** What the officer asks for. */
  public record Command(ClueId clue, Revision expected, int pause, LocalDate until) {}

  private final Ledger ledger;
  private final RuleBook rules;

  public ResumeClock(Ledger ledger, RuleBook rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(
        command.clue(),
        command.expected(),
        act,
        clue -> Pace.resume(clue, command.pause(), command.until(), rules, act));
  }
}
