package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.ResultKind;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;

/** The handling department reports what came of a clue. */
@Named
public final class RecordResult {

  /** What the officer asks for. */
  public record Command(
      ClueId clue,
      Revision expected,
      ResultKind kind,
      List<String> measures,
      List<Integer> persons) {}

  private final Ledger ledger;
  private final RuleBook rules;
  private final OpenCase openCase;

  public RecordResult(Ledger ledger, RuleBook rules, OpenCase openCase) {
    this.ledger = ledger;
    this.rules = rules;
    this.openCase = openCase;
  }

  public Stored<Clue> handle(Command command, Act act) {
    Stored<Clue> closed =
        ledger.step(
            command.clue(),
            command.expected(),
            act,
            clue ->
                clue.recordResult(
                    command.kind(), command.measures(), command.persons(), rules, act));
    openCase.handle(closed.state());
    return closed;
  }
}
