package casework.inspection.adapter.mongo;

import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationEvent;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundEvent;
import casework.platform.numbers.NumberBearers;
import casework.platform.numbers.TakenNumber;
import casework.platform.store.AggregateStore;
import com.mongodb.client.model.Filters;
import org.springframework.stereotype.Component;

/** Finds the round or the recommendation that bears a number: the one it was taken for, or none. */
@Component
final class InspectionBearers implements NumberBearers {

  private final AggregateStore<Round, RoundEvent> rounds;
  private final AggregateStore<Recommendation, RecommendationEvent> recommendations;

  InspectionBearers(
      AggregateStore<Round, RoundEvent> rounds,
      AggregateStore<Recommendation, RecommendationEvent> recommendations) {
    this.rounds = rounds;
    this.recommendations = recommendations;
  }

  // A draft is there before its number is: only one that has gone out bears it.
  @Override
  public boolean bears(TakenNumber number) {
    AggregateStore<?, ?> store =
        number.kind().equals(SeriesNumbers.ROUND) ? rounds : recommendations;
    return store
            .collection()
            .find(Filters.and(Filters.eq("_id", number.owner()), Filters.exists("seek.number")))
            .first()
        != null;
  }
}
