package casework.inspection.domain.problem;

import casework.platform.kernel.Signed;
import java.time.LocalDate;

/**
 * That a look back (回头看) found a cleared problem not rectified.
 *
 * @param clearedOn the day it had been cleared on
 * @param reason of the code set {@code inspection-rejection-reason}
 */
public record Reopening(LocalDate clearedOn, String reason, Signed by) {}
