package casework.platform.deadline;

/**
 * What a calendar says of one day that its weekday would not tell.
 *
 * @param rest true for a rest day, false for a day worked in exchange (调休上班)
 * @param name the festival, in Chinese, several joined by 、
 */
public record SpecialDay(boolean rest, String name) {}
