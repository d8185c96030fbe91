package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The head reopens a clue after its result. */
@Named
public final class ReopenClue {

  /** What the officer asks for. */
  public record Command(ClueId clue, Revision expected, String reason, String note) {}

  private final Ledger ledger;
  private final RuleBook rules;

  public ReopenClue(Ledger ledger, RuleBook rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(
        command.clue(),
        command.expected(),
        act,
        clue -> clue.reopen(command.reason(), command.note(), rules, act));
  }
}
