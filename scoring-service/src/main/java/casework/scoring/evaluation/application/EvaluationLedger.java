package casework.scoring.evaluation.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationEvent;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Function;

/** Finds an evaluation within sight and lets a step have its way with it. */
@Named
public final class EvaluationLedger {

  private final Evaluations evaluations;

  public EvaluationLedger(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  Stored<Evaluation> step(
      UUID id,
      Revision expected,
      Act act,
      Function<Evaluation, Change<Evaluation, EvaluationEvent>> step) {
    Stored<Evaluation> read =
        evaluations.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound()));
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return evaluations.save(read, step.apply(read.state()), act);
  }
}
