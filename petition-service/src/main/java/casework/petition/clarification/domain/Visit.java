package casework.petition.clarification.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit to somebody who was cleared (澄清回访).
 *
 * @param number its place, from 1
 * @param heldOn null while it is to come
 */
public record Visit(
    int number,
    LocalDate dueOn,
    @Nullable LocalDate heldOn,
    @Nullable Result result,
    @Nullable Signed by) {

  /** What it showed. */
  public enum Result implements Coded {
    EFFECT_GONE,
    EFFECT_LINGERS,
    FURTHER_CLARIFICATION_ASKED
  }

  public boolean isOpen() {
    return heldOn == null;
  }
}
