package casework.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a service did because of a matter.
 *
 * @param on law day
 * @param at law time; where only the day is known, its start
 * @param kind what it was done to, such as {@code clue} or {@code talk}
 * @param matter what it was done to, by id
 * @param officer who did it; null where a clock or an event did
 * @param detail a code, a number or a date that says more, never a name; may be null or empty
 */
public record StoryItem(
    LocalDate on,
    Instant at,
    String kind,
    UUID matter,
    String step,
    @Nullable String officer,
    @Nullable String detail) {}
