package casework.inspection.application.problem;

import casework.inspection.application.Problems;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A problem was entered by mistake. */
@Named
public final class VoidProblem {

  /** What the officer asks for. */
  public record Command(ProblemId problem, Revision expected, String reason) {}

  private final Problems problems;

  public VoidProblem(Problems problems) {
    this.problems = problems;
  }

  public Stored<Problem> handle(Command command, Act act) {
    return problems.step(
        command.problem().value(),
        command.expected(),
        act,
        problem -> problem.voided(command.reason(), act));
  }
}
