/**
 * Looks into stores and topics after a fault test and says what was lost and what came about twice.
 * Works on a copy in memory, so that a test can tamper with it. Start reading at {@link
 * casework.faults.check.Checks}.
 */
@NullMarked
package casework.faults.check;

import org.jspecify.annotations.NullMarked;
