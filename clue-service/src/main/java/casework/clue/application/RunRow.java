package casework.clue.application;

import casework.platform.deadline.Colour;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of an evaluation run, as it was written (件次).
 *
 * @param overdueWorkdays working days past due at 24:00 of the run's day
 */
public record RunRow(
    LocalDate run,
    UUID clue,
    String number,
    String organ,
    String department,
    String stage,
    Colour colour,
    LocalDate due,
    int overdueWorkdays,
    String policy) {}
