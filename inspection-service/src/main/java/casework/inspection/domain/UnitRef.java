package casework.inspection.domain;

/**
 * An inspected unit as it was when it became one.
 *
 * @param unit code, such as {@code 990301-U001}
 * @param organ the organ in whose area it lies
 * @param region six-digit region code of that area
 */
public record UnitRef(String unit, UnitKind kind, String organ, String region) {}
