/**
 * The inspection service: rounds, the problems they find, their rectification through five
 * accounts, transferred clues and recommendations. Start reading at {@link
 * casework.inspection.domain.round.Round} and {@link casework.inspection.domain.problem.Problem}.
 */
@NullMarked
package casework.inspection;

import org.jspecify.annotations.NullMarked;
