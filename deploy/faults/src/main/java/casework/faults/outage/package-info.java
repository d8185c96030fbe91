/**
 * Processes that end, hang or are not there while officers work. Start reading at {@link
 * casework.faults.outage.KilledService}.
 */
@NullMarked
package casework.faults.outage;

import org.jspecify.annotations.NullMarked;
