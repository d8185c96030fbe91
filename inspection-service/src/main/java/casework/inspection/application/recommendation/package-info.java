/**
 * What people do with recommendations. Start reading at {@link
 * casework.inspection.application.recommendation.IssueRecommendation}.
 */
@NullMarked
package casework.inspection.application.recommendation;

import org.jspecify.annotations.NullMarked;
