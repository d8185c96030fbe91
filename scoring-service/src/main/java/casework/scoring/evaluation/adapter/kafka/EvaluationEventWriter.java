package casework.scoring.evaluation.adapter.kafka;

import casework.platform.store.EventWriter;
import casework.platform.store.WireBody;
import casework.platform.store.WireEvent;
import casework.scoring.evaluation.domain.EvaluationEvent;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationClosed;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationConcluded;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationFedBack;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationOverdue;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationPlanReceived;
import casework.scoring.evaluation.domain.EvaluationEvent.ReviewOpened;
import java.util.UUID;

/** Gives each fact about an evaluation its form on the wire. */
public final class EvaluationEventWriter implements EventWriter<EvaluationEvent> {

  private static final String TOPIC = "casework.scoring.v1";

  @Override
  public WireEvent write(EvaluationEvent event) {
    return switch (event) {
      case ReviewOpened it ->
          fact(
              "review-opened",
              about(it.evaluation(), it.cadre(), it.organ(), it.year())
                  .with("triggers", it.triggers())
                  .with("openedOn", it.on()));
      case EvaluationConcluded it ->
          fact(
              "concluded",
              about(it.evaluation(), it.cadre(), it.organ(), it.year())
                  .with("score", it.score())
                  .with("verdict", it.verdict())
                  .with("concludedOn", it.on()));
      case EvaluationFedBack it ->
          fact(
              "fed-back",
              about(it.evaluation(), it.cadre(), it.organ(), it.year())
                  .with("receivedOn", it.receivedOn())
                  .with("planDueOn", it.planDueOn()));
      case EvaluationPlanReceived it ->
          fact(
              "plan-received",
              about(it.evaluation(), it.cadre(), it.organ(), it.year())
                  .with("receivedOn", it.on()));
      case EvaluationClosed it ->
          fact(
              "closed",
              about(it.evaluation(), it.cadre(), it.organ(), it.year())
                  .with("rectified", it.rectified())
                  .with("closedOn", it.on()));
      case EvaluationOverdue it ->
          fact(
              "overdue",
              about(it.evaluation(), it.cadre(), it.organ(), it.year())
                  .with("what", it.stage())
                  .with("dueOn", it.due())
                  .with("overdueOn", it.on()));
    };
  }

  private static WireBody about(UUID evaluation, String cadre, String organ, int year) {
    return new WireBody()
        .with("evaluation", evaluation)
        .with("cadre", cadre)
        .with("organ", organ)
        .with("year", year);
  }

  private static WireEvent fact(String what, WireBody body) {
    return WireEvent.of(TOPIC, "casework.evaluation." + what + ".v1", body.fields());
  }
}
