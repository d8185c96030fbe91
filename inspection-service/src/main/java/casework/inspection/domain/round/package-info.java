/**
 * Inspection rounds (巡察轮次): groups, their targets, and who may not be in them. Start reading at
 * {@link casework.inspection.domain.round.Round} and {@link
 * casework.inspection.domain.round.Recusal}.
 */
@NullMarked
package casework.inspection.domain.round;

import org.jspecify.annotations.NullMarked;
