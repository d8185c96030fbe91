package casework.platform.deadline;

import java.time.LocalDate;

/** An extension granted: for how long, when, and by whom (an officer's id). */
public record Extension(Period by, LocalDate grantedOn, String approvedBy) {}
