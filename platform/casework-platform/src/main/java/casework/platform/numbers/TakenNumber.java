package casework.platform.numbers;

import java.util.UUID;

/**
 * A number as it was taken.
 *
 * @param owner the matter, or the part of one, that it was taken for
 */
public record TakenNumber(String organ, String kind, int year, int number, UUID owner) {}
