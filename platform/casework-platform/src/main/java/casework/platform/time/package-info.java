/**
 * Law time and machine time, leases with fencing tokens, the sweeper that wakes matters when their
 * next transition is due. The only package that may ask the machine what time it is. Start reading
 * at {@link casework.platform.time.LawClock}.
 */
@NullMarked
package casework.platform.time;

import org.jspecify.annotations.NullMarked;
