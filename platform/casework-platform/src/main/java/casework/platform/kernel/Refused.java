package casework.platform.kernel;

/**
 * Carries a {@link Refusal} out of a use case. Not an error: nothing has changed, and nobody is
 * paged.
 */
public final class Refused extends RuntimeException {

  private final transient Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
