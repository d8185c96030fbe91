package casework.petition.clarification.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;

/** That one of the ways was gone. */
public record Carried(Way way, LocalDate on, Signed by) {}
