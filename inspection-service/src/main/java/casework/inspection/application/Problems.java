package casework.inspection.application;

import casework.inspection.domain.RoundId;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemEvent;
import casework.inspection.domain.problem.ProblemId;
import java.util.List;

/** Where problems are kept. */
public interface Problems extends Books<Problem, ProblemEvent> {

  /** Some of the unit's problems in the round that it has not been told of yet. */
  List<ProblemId> untold(RoundId round, String unit, int most);
}
