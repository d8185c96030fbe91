package casework.petition.relay.domain;

import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By which calendar and colours an organ's limits are told.
 *
 * @param calendar the organ's working calendar as it is known now
 * @param nextEdition the day on which another calendar comes out, as far as the office has it
 *     already; null where it has none
 * @param policy the colours that were in force when the limit began
 */
public record RelayTerms(
    WorkingCalendar calendar, @Nullable LocalDate nextEdition, ColourPolicy policy) {}
