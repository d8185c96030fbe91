package casework.inspection.domain.problem;

import casework.inspection.domain.SealedText;
import casework.platform.kernel.Signed;

/**
 * That the problem is rectified, as the unit says it, with what shows it.
 *
 * @param evidence what shows it, sealed
 */
public record Claim(SealedText evidence, Signed by) {}
