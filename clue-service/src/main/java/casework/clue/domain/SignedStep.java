package casework.clue.domain;

import casework.platform.kernel.Signed;

/**
 * One step in a clue's life with the signature under it (经手人签名).
 *
 * @param note a code or short text that belongs to the step; may be empty
 * @param onPaper true where it was signed before the organ used this ledger
 */
public record SignedStep(String step, Signed by, String note, boolean onPaper) {}
