/**
 * What people do with follow-ups. Start reading at {@link
 * casework.inspection.application.followup.MeetObligation}.
 */
@NullMarked
package casework.inspection.application.followup;

import org.jspecify.annotations.NullMarked;
