/**
 * Yearly reports on duty and integrity (述责述廉): two ballots of equal weight, written feedback, a
 * plan of rectification, and a review where the ballots say so. Plain Java. Start reading at {@link
 * casework.scoring.evaluation.domain.Evaluation}.
 */
@NullMarked
package casework.scoring.evaluation.domain;

import org.jspecify.annotations.NullMarked;
