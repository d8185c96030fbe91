package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationEvent;
import casework.scoring.evaluation.domain.EvaluationRefusal;
import jakarta.inject.Named;

/** The office puts a cadre on the year's list. */
@Named
public final class PlanEvaluation {

  /** Whom, for which year. */
  public record Command(String cadre, int year) {}

  private final Evaluations evaluations;
  private final Cadres cadres;

  public PlanEvaluation(Evaluations evaluations, Cadres cadres) {
    this.evaluations = evaluations;
    this.cadres = cadres;
  }

  public Created<Evaluation> handle(Command command, Act act) {
    Change<Evaluation, EvaluationEvent> planned =
        Evaluation.plan(command.cadre(), command.year(), act);
    if (!cadres.isWithin(command.cadre(), act.actor().organ(), act.on())) {
      throw new Refused(new EvaluationRefusal.NotInYourArea());
    }
    return evaluations.add(planned, act);
  }
}
