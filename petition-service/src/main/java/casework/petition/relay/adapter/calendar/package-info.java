/** Tells limits by the calendars and colours of the office. */
@NullMarked
package casework.petition.relay.adapter.calendar;

import org.jspecify.annotations.NullMarked;
