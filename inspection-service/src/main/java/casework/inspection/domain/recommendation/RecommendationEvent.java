package casework.inspection.domain.recommendation;

import java.time.LocalDate;

/** Facts about a recommendation; each names its number and to whom it went. */
public sealed interface RecommendationEvent {

  Recommendation about();

  record RecommendationIssued(Recommendation about, LocalDate on, LocalDate due)
      implements RecommendationEvent {}

  record RecommendationAnswered(Recommendation about, LocalDate on, boolean onTime)
      implements RecommendationEvent {}

  record RecommendationOverdue(Recommendation about, LocalDate due)
      implements RecommendationEvent {}

  record RecommendationAccepted(Recommendation about, LocalDate on)
      implements RecommendationEvent {}

  record RecommendationReturned(Recommendation about, LocalDate on, LocalDate due)
      implements RecommendationEvent {}
}
