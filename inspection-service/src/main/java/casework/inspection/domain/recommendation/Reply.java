package casework.inspection.domain.recommendation;

import casework.inspection.domain.SealedText;
import casework.platform.kernel.Signed;
import java.time.LocalDate;

/**
 * What the unit replied.
 *
 * @param text sealed
 * @param receivedOn the day it came
 */
public record Reply(SealedText text, LocalDate receivedOn, boolean onTime, Signed by) {}
