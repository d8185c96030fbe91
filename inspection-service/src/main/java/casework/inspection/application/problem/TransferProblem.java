package casework.inspection.application.problem;

import casework.inspection.application.Directory;
import casework.inspection.application.Problems;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** A problem is handed to the department that supervises its rectification. */
@Named
public final class TransferProblem {

  /** What the officer asks for. */
  public record Command(
      ProblemId problem, Revision expected, String supervisor, String department) {}

  private final Problems problems;
  private final Directory directory;

  public TransferProblem(Problems problems, Directory directory) {
    this.problems = problems;
    this.directory = directory;
  }

  public Stored<Problem> handle(Command command, Act act) {
    if (directory.lacks(command.supervisor(), command.department(), act.on())) {
      throw new Refused(new InspectionRefusal.NoSuch("department", command.department()));
    }
    return problems.step(
        command.problem().value(),
        command.expected(),
        act,
        problem -> problem.transfer(command.supervisor(), command.department(), act));
  }
}
