package casework.inspection.application.problem;

import casework.inspection.application.Problems;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A leader grants a rectification more time. */
@Named
public final class ExtendRectification {

  /** What the officer asks for. */
  public record Command(ProblemId problem, Revision expected, int months) {}

  private final Problems problems;
  private final RuleBook rules;

  public ExtendRectification(Problems problems, RuleBook rules) {
    this.problems = problems;
    this.rules = rules;
  }

  public Stored<Problem> handle(Command command, Act act) {
    return problems.step(
        command.problem().value(),
        command.expected(),
        act,
        problem -> problem.extend(command.months(), rules, act));
  }
}
