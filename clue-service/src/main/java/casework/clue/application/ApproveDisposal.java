package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;

/** The head approves the disposal that collective study concluded. */
@Named
public final class ApproveDisposal {

  /** What the officer asks for. */
  public record Command(ClueId clue, Revision expected, DisposalMethod method, List<String> team) {}

  private final Ledger ledger;
  private final RuleBook rules;

  public ApproveDisposal(Ledger ledger, RuleBook rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Clue> handle(Command command, Act act) {
    return ledger.step(
        command.clue(),
        command.expected(),
        act,
        clue -> clue.dispose(command.method(), command.team(), rules, act));
  }
}
