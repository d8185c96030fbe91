package casework.inspection.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a question looks at, both included.
 *
 * @param from null for since ever; asked only of a single round
 */
public record Span(@Nullable LocalDate from, LocalDate to) {}
