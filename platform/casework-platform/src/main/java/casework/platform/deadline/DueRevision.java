package casework.platform.deadline;

import java.time.LocalDate;

/** A due date that a newly published calendar moved, with both values kept. */
public record DueRevision(
    LocalDate recordedOn,
    LocalDate oldDue,
    LocalDate newDue,
    String calendarFrom,
    String calendarTo) {}
