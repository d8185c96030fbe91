/**
 * Reads the working calendars and colours by which notices are waited for. Start reading at {@code
 * ShippedNoticeBook}.
 */
@NullMarked
package casework.petition.adapter.calendar;

import org.jspecify.annotations.NullMarked;
