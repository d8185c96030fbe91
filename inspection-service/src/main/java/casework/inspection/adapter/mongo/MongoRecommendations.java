package casework.inspection.adapter.mongo;

import casework.inspection.application.Recommendations;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationEvent;
import casework.platform.store.AggregateStore;
import org.springframework.stereotype.Component;

/** Recommendations in a collection of their own. */
@Component
final class MongoRecommendations extends Shelf<Recommendation, RecommendationEvent>
    implements Recommendations {

  MongoRecommendations(AggregateStore<Recommendation, RecommendationEvent> store, Sight sight) {
    super(store, sight::recommendations);
  }
}
