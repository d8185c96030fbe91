package casework.scoring.board.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing this service did because of a matter of another.
 *
 * @param matter what it did it with
 * @param officer null where the software did it by itself
 * @param detail a code, never a name
 */
public record StoryItem(
    LocalDate on,
    Instant at,
    String kind,
    String service,
    UUID matter,
    String step,
    @Nullable String officer,
    String detail) {}
