/**
 * Recommendations (纪检监察建议) from their draft to the reply that satisfies. Start reading at {@link
 * casework.inspection.domain.recommendation.Recommendation}.
 */
@NullMarked
package casework.inspection.domain.recommendation;

import org.jspecify.annotations.NullMarked;
