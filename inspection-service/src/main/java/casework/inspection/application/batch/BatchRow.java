package casework.inspection.application.batch;

import casework.inspection.domain.RoundId;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.round.Totals;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a batch, its texts sealed already. */
public sealed interface BatchRow {

  /** The number the line bears on its list. */
  String number();

  /** A problem a group found. */
  record FoundProblem(String number, RoundId round, String unit, String category, SealedText text)
      implements BatchRow {}

  /** A round that was held and closed on paper. */
  record PaperRound(
      String number,
      String name,
      String kind,
      LocalDate openedOn,
      LocalDate closedOn,
      Totals totals)
      implements BatchRow {}

  /**
   * A problem of a round on paper.
   *
   * @param clearedOn null where it is still open
   * @param department null where no department has it; then the supervisor is null too
   */
  record PaperProblem(
      String number,
      RoundId round,
      UnitRef unit,
      String category,
      LocalDate fedBackOn,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate clearedOn,
      @Nullable String supervisor,
      @Nullable String department)
      implements BatchRow {}

  /**
   * A clue transferred on paper.
   *
   * @param receiver the organ it was transferred to
   * @param answeredOn null where no outcome had been told
   */
  record PaperTransfer(
      String number,
      RoundId round,
      UnitRef unit,
      String receiver,
      LocalDate transferredOn,
      @Nullable LocalDate answeredOn)
      implements BatchRow {}
}
