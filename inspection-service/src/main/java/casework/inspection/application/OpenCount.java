package casework.inspection.application;

import casework.platform.deadline.Colour;
import org.jspecify.annotations.Nullable;

/**
 * How many open problems of one colour an organ found and a department supervises.
 *
 * @param department empty where none supervises yet
 * @param colour null where no clock runs
 */
public record OpenCount(String organ, String department, @Nullable Colour colour, long count) {}
