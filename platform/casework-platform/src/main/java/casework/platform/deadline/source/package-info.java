/**
 * Reads working calendars and colour policies from JSON: those shipped with the product, and those
 * an office loads later. The only place where deadlines meet a file format. Start reading at {@link
 * casework.platform.deadline.source.CalendarFiles} and {@link
 * casework.platform.deadline.source.PolicyFiles}.
 */
@NullMarked
package casework.platform.deadline.source;

import org.jspecify.annotations.NullMarked;
