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

/** Who answers for a problem, and what is to be done about it, is entered. */
@Named
public final class PlanRectification {

  /** What the officer asks for. */
  public record Command(ProblemId problem, Revision expected, String owner, String measures) {}

  private final Problems problems;
  private final TextSafe safe;

  public PlanRectification(Problems problems, TextSafe safe) {
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
            problem.plan(
                safe.seal(id, ProblemTexts.OWNER, command.owner()),
                safe.seal(id, ProblemTexts.MEASURES, command.measures()),
                act));
  }
}
