package casework.testkit.architecture.bad.domainispure.domain;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Revision;
import java.time.LocalDate;

/** Uses only what it may. */
record Innocent(LocalDate on, Colour colour, Revision revision) {}
