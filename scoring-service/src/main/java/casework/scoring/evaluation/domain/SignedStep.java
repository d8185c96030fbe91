package casework.scoring.evaluation.domain;

import casework.platform.kernel.Signed;

/** A step and the signature under it. */
public record SignedStep(String step, Signed by, String note) {}
