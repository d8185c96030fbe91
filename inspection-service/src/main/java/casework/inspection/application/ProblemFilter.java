package casework.inspection.application;

import casework.inspection.domain.RoundId;
import casework.inspection.domain.UnitKind;
import casework.platform.deadline.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Which problems are wanted; an absent part asks for nothing.
 *
 * @param span days on which the units were told; null asks for the untold too
 * @param department that supervises
 * @param stage the account's word, such as {@code fed-back}
 * @param cleared whether it is off the account
 * @param onTime of the cleared: whether in time
 * @param overdue of the open: whether past due on the day of asking
 * @param colour the live colour
 */
public record ProblemFilter(
    @Nullable RoundId round,
    @Nullable String organ,
    @Nullable String unit,
    @Nullable UnitKind unitKind,
    @Nullable Span span,
    @Nullable String supervisor,
    @Nullable String department,
    @Nullable String category,
    @Nullable String stage,
    @Nullable Boolean cleared,
    @Nullable Boolean onTime,
    @Nullable Boolean overdue,
    @Nullable Colour colour) {

  static ProblemFilter in(
      Scope scope, @Nullable Boolean cleared, @Nullable Boolean onTime, @Nullable Boolean overdue) {
    return new ProblemFilter(
        scope.round(),
        scope.organ(),
        scope.unit(),
        scope.unitKind(),
        scope.span(),
        null,
        null,
        null,
        null,
        cleared,
        onTime,
        overdue,
        null);
  }

  /** Whatever is still on an account. */
  public static ProblemFilter open() {
    return new ProblemFilter(
        null, null, null, null, null, null, null, null, null, false, null, null, null);
  }
}
