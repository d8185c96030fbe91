package casework.petition.intake.application;

import casework.platform.kernel.Refusal;

/** The creation's key has come with another body before, whose petition is not there yet. */
record KeyUsedOtherwise() implements Refusal {

  @Override
  public String code() {
    return "idempotency-key-reused";
  }

  @Override
  public Family family() {
    return Family.MEANING;
  }

  @Override
  public String detail() {
    return "This Idempotency-Key was used with another body; take a new key for a new creation.";
  }
}
