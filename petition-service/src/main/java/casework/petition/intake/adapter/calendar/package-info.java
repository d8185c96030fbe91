/**
 * Reads the working calendars and colours by which notices are waited for. Start reading at {@code
 * FileNoticeBook}.
 */
@NullMarked
package casework.petition.intake.adapter.calendar;

import org.jspecify.annotations.NullMarked;
