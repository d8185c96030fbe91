package casework.inspection.application.problem;

import casework.inspection.application.Problems;
import casework.inspection.application.TextSafe;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.UUID;

/** What a unit says it has done is entered with what shows it. */
@Named
public final class ReconcileProblem {

  /** What the officer asks for. */
  public record Command(ProblemId problem, Revision expected, String evidence) {}

  private final Problems problems;
  private final TextSafe safe;

  public ReconcileProblem(Problems problems, TextSafe safe) {
    this.problems = problems;
    this.safe = safe;
  }

  public Stored<Problem> handle(Command command, Act act) {
    UUID id = command.problem().value();
    return problems.step(
        id,
        command.expected(),
        act,
        problem ->
            problem.reconcile(safe.seal(id, ProblemTexts.EVIDENCE, command.evidence()), act));
  }
}
