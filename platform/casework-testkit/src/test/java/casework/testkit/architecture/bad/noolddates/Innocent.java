package casework.testkit.architecture.bad.noolddates;

import java.time.LocalDate;

/** Dates the new way. */
record Innocent(LocalDate on) {}
