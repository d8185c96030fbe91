package casework.scoring.board.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for an officer.
 *
 * @param kind what is to be done, a code of {@code scoring-task}
 * @param number what people call the matter, such as {@code 990300-JW-P01 2020-06}
 * @param dueOn until when; null where no day is set
 * @param colour of its deadline; null where none runs
 */
public record Task(
    String kind,
    UUID matter,
    @Nullable String number,
    String organ,
    @Nullable LocalDate dueOn,
    @Nullable String colour) {}
