package casework.inspection.domain.followup;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing a unit owes after its round, or is owed.
 *
 * @param rule id of the rule that sets the day
 * @param said true once it has been said that the day is past
 */
public record Obligation(
    ObligationKind kind, LocalDate dueOn, String rule, @Nullable Met met, boolean said) {

  /** That it was done, and who entered it. */
  public record Met(LocalDate on, Signed by) {}

  /** Whether it was done by its day; empty while it is open. */
  public Optional<Boolean> onTime() {
    return Optional.ofNullable(met).map(done -> !done.on().isAfter(dueOn));
  }

  /** Whether it is open and its day is past. */
  public boolean isPast(LocalDate today) {
    return met == null && dueOn.isBefore(today);
  }

  Obligation met(LocalDate on, Signed by) {
    return new Obligation(kind, dueOn, rule, new Met(on, by), said);
  }

  Obligation open() {
    return new Obligation(kind, dueOn, rule, null, said);
  }

  Obligation told(LocalDate due) {
    return new Obligation(kind, due, rule, met, said);
  }

  Obligation overdue() {
    return new Obligation(kind, dueOn, rule, met, true);
  }
}
