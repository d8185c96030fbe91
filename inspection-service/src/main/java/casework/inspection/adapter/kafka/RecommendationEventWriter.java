package casework.inspection.adapter.kafka;

import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationEvent;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationAccepted;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationAnswered;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationIssued;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationOverdue;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationReturned;
import casework.inspection.domain.recommendation.RecommendationState;
import casework.platform.store.EventWriter;
import casework.platform.store.WireEvent;

/** Gives each fact about a recommendation its form on the wire. */
public final class RecommendationEventWriter implements EventWriter<RecommendationEvent> {

  @Override
  public WireEvent write(RecommendationEvent event) {
    Recommendation about = event.about();
    Body body =
        new Body()
            .with("recommendation", about.id())
            .with("organ", about.organ())
            .with(
                "number",
                about.state().issued().map(RecommendationState.Issue::number).orElse(null))
            .with("kind", about.kind())
            .with("unit", about.unit());
    return switch (event) {
      case RecommendationIssued it ->
          body.with("round", about.round())
              .with("issuedOn", it.on())
              .with("dueOn", it.due())
              .said("recommendation.issued");
      case RecommendationAnswered it ->
          body.with("answeredOn", it.on())
              .with("onTime", it.onTime())
              .said("recommendation.answered");
      case RecommendationOverdue it -> body.with("dueOn", it.due()).said("recommendation.overdue");
      case RecommendationAccepted it ->
          body.with("acceptedOn", it.on()).said("recommendation.accepted");
      case RecommendationReturned it ->
          body.with("returnedOn", it.on()).with("dueOn", it.due()).said("recommendation.returned");
    };
  }
}
