/**
 * One class per thing a person, a fact or a clock can ask for. Start reading at {@link
 * casework.talk.application.HearOccasion}, {@link casework.talk.application.PlanTalk} and {@link
 * casework.talk.application.HoldTalk}.
 */
@NullMarked
package casework.talk.application;

import org.jspecify.annotations.NullMarked;
