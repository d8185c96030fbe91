package casework.inspection.application.problem;

import casework.inspection.application.Problems;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A look back has found a cleared problem not rectified. */
@Named
public final class ReopenProblem {

  /** What the officer asks for. */
  public record Command(ProblemId problem, Revision expected, String reason) {}

  private final Problems problems;
  private final RuleBook rules;

  public ReopenProblem(Problems problems, RuleBook rules) {
    this.problems = problems;
    this.rules = rules;
  }

  public Stored<Problem> handle(Command command, Act act) {
    return problems.step(
        command.problem().value(),
        command.expected(),
        act,
        problem -> problem.reopen(command.reason(), rules, act));
  }
}
