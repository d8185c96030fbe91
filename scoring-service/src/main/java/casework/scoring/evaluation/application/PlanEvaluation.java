package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.store.Created;
import casework.scoring.evaluation.domain.Evaluation;
import jakarta.inject.Named;

/** The office puts a cadre on the year's list. */
@Named
public final class PlanEvaluation {

  /** Whom, for which year. */
  public record Command(String cadre, int year) {}

  private final Evaluations evaluations;

  public PlanEvaluation(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  public Created<Evaluation> handle(Command command, Act act) {
    return evaluations.add(Evaluation.plan(command.cadre(), command.year(), act), act);
  }
}
