package casework.inspection.domain;

import casework.platform.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reads what a step is refused with. */
public final class Refusals {

  private Refusals() {}

  /** The code of the refusal; fails where the step goes through. */
  public static String code(ThrowingCallable step) {
    Refused refused = org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, step);
    if (refused == null) {
      throw new AssertionError("the step was not refused");
    }
    return refused.refusal().code();
  }
}
