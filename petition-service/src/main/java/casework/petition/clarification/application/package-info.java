/**
 * What can be asked of untrue reports and clarifications, and the ports it stands on. Start reading
 * at {@link casework.petition.clarification.application.FindUntrue}.
 */
@NullMarked
package casework.petition.clarification.application;

import org.jspecify.annotations.NullMarked;
