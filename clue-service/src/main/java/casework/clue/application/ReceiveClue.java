package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The handling department receives a clue and names its keeper; the disposal clock starts. */
@Named
public final class ReceiveClue {

  /** What the officer asks for. */
  public record Command(ClueId clue, Revision expected, String keeper) {}

  private final Ledger ledger;
  private final RuleBook rules;

  public ReceiveClue(Ledger ledger, RuleBook rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(
        command.clue(),
        command.expected(),
        act,
        clue -> clue.receive(command.keeper(), rules, act));
  }
}
