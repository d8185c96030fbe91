package casework.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How the tests ask for a no. */
public final class Refusals {

  private Refusals() {}

  /** The step is refused with that code. */
  public static Refusal refused(String code, ThrowingCallable step) {
    Refused no = catchThrowableOfType(Refused.class, step);
    assertThat(no).as("expected %s", code).isNotNull();
    assertThat(no.refusal().code()).isEqualTo(code);
    return no.refusal();
  }
}
