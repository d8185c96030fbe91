package casework.platform.numbers;

import org.jspecify.annotations.Nullable;

/**
 * A line of a register of numbers.
 *
 * @param voided code of the reason why the number is void (作废); null where it is in use
 */
public record NumberLine(int number, @Nullable String voided) {}
