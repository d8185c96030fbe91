package casework.inspection.domain;

import java.time.LocalDate;

/**
 * Who supervises a rectification day by day (日常监督).
 *
 * @param organ the organ the department belongs to
 */
public record Supervision(String organ, String department, LocalDate since) {}
