package casework.platform.store;

import casework.platform.kernel.Refusal;

/** Why a creation's key is not taken. */
sealed interface KeyRefusals extends Refusal {

  @Override
  default Family family() {
    return Family.MEANING;
  }

  /** The same caller has used the key for something else. */
  record Reused() implements KeyRefusals {
    @Override
    public String code() {
      return "idempotency-key-reused";
    }

    @Override
    public String detail() {
      return "This Idempotency-Key was used with another body; take a new key for a new creation.";
    }
  }

  /** The creation is too long ago for its result to be given again. */
  record Expired() implements KeyRefusals {
    @Override
    public String code() {
      return "idempotency-key-expired";
    }

    @Override
    public String detail() {
      return "This Idempotency-Key was used more than 24 hours ago; take a new key for a new"
          + " creation.";
    }
  }
}
