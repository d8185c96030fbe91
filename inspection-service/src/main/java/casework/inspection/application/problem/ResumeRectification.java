package casework.inspection.application.problem;

import casework.inspection.application.Problems;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;

/** A leader lets the clock of a rectification go on. */
@Named
public final class ResumeRectification {

  /** What the officer asks for. */
  public record Command(ProblemId problem, Revision expected, LocalDate until) {}

  private final Problems problems;
  private final RuleBook rules;

  public ResumeRectification(Problems problems, RuleBook rules) {
    this.problems = problems;
    this.rules = rules;
  }

  public Stored<Problem> handle(Command command, Act act) {
    return problems.step(
        command.problem().value(),
        command.expected(),
        act,
        problem -> problem.resume(command.until(), rules, act));
  }
}
