/**
 * What people can do about evaluations, one class each, and what can be read of them. Start reading
 * at {@link casework.scoring.evaluation.application.HoldMeeting}.
 */
@NullMarked
package casework.scoring.evaluation.application;

import org.jspecify.annotations.NullMarked;
