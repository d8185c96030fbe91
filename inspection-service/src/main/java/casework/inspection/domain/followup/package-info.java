/**
 * What an inspected unit owes after its round: the four doubles (四双), and what came of it. Start
 * reading at {@link casework.inspection.domain.followup.FollowUp}.
 */
@NullMarked
package casework.inspection.domain.followup;

import org.jspecify.annotations.NullMarked;
