/**
 * When something is due and how it looks today: working calendars, periods, clocks with extensions
 * and pauses, colour policies, rungs and runs. Every answer is a pure function of its arguments and
 * can name the facts that made it. Depends on the JDK and the kernel alone; reading calendars and
 * policies from files is in {@link casework.platform.deadline.source}. Start reading at {@link
 * casework.platform.deadline.DeadlineClock} and {@link casework.platform.deadline.ColourPolicy}.
 */
@NullMarked
package casework.platform.deadline;

import org.jspecify.annotations.NullMarked;
