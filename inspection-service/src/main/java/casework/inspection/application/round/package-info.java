/**
 * What people do with rounds: one class per thing that can be asked for. Start reading at {@link
 * casework.inspection.application.round.FeedBackUnit}.
 */
@NullMarked
package casework.inspection.application.round;

import org.jspecify.annotations.NullMarked;
