package casework.inspection.domain.problem;

import casework.inspection.domain.SealedText;
import casework.platform.kernel.Signed;

/**
 * How the unit means to rectify a problem (整改方案).
 *
 * @param owner who answers for it, sealed
 * @param measures what is to be done, sealed
 */
public record Plan(SealedText owner, SealedText measures, Signed by) {}
