package casework.inspection.application;

import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationEvent;

/** Where recommendations are kept. */
public interface Recommendations extends Books<Recommendation, RecommendationEvent> {}
