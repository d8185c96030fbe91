package casework.testkit.architecture.bad.domainispure.domain;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Rule;
import java.time.LocalDate;

/** Uses only what it may. */
@Rule("R-CLUE-01")
record Innocent(LocalDate on, Colour colour) {}
