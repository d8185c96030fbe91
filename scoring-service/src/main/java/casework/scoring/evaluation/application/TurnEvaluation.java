package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationRules;
import jakarta.inject.Named;
import java.util.UUID;

/** A day has come on which feedback or a plan was to be there. */
@Named
public final class TurnEvaluation {

  private final Evaluations evaluations;
  private final EvaluationRules rules;

  public TurnEvaluation(Evaluations evaluations, EvaluationRules rules) {
    this.evaluations = evaluations;
    this.rules = rules;
  }

  /** The act is the clock's. */
  public Stored<Evaluation> handle(UUID id, Act act) {
    Stored<Evaluation> read = evaluations.find(id).orElseThrow(() -> new Refused(new NotFound()));
    return evaluations.save(read, read.state().turn(rules, act), act);
  }
}
