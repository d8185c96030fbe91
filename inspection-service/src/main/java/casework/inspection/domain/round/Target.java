package casework.inspection.domain.round;

import casework.inspection.domain.UnitRef;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is inspected.
 *
 * @param feedback when it was told what was found; null until then
 */
public record Target(UnitRef unit, @Nullable Feedback feedback) {

  /**
   * 双反馈, as far as it has been given: to the principal alone, and openly to the leading group and
   * all party members.
   */
  public record Feedback(
      @Nullable LocalDate individualOn, @Nullable LocalDate publicOn, Signed by) {

    /** The day the unit's time begins to run. */
    public LocalDate on() {
      return Stream.of(Optional.ofNullable(individualOn), Optional.ofNullable(publicOn))
          .flatMap(Optional::stream)
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }
}
