package casework.inspection.application.problem;

import casework.inspection.application.Problems;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Somebody else looks whether a problem is rectified. */
@Named
public final class VerifyProblem {

  /**
   * What the officer asks for.
   *
   * @param reason why it is not rectified; null where it is
   */
  public record Command(ProblemId problem, Revision expected, @Nullable String reason) {}

  private final Problems problems;

  public VerifyProblem(Problems problems) {
    this.problems = problems;
  }

  public Stored<Problem> handle(Command command, Act act) {
    String reason = command.reason();
    return problems.step(
        command.problem().value(),
        command.expected(),
        act,
        problem -> reason == null ? problem.clear(act) : problem.reject(reason, act));
  }
}
