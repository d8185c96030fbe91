package casework.inspection.domain.problem;

import casework.platform.kernel.Signed;

/**
 * That a claim did not hold.
 *
 * @param reason of the code set {@code inspection-rejection-reason}
 */
public record Rejection(Claim claim, String reason, Signed by) {}
