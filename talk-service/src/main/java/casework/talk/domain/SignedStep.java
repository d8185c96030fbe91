package casework.talk.domain;

import casework.platform.kernel.Signed;

/**
 * One step with the signature under it (经手人签名).
 *
 * @param note a code or short text that belongs to the step; may be empty
 */
public record SignedStep(String step, Signed by, String note) {}
