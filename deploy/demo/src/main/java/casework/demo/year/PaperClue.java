package casework.demo.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clue that a round on paper had transferred.
 *
 * @param round number of the round
 * @param unit name of the unit
 * @param receiver the organ it was transferred to
 * @param answered null where no outcome had been told when the year began
 */
public record PaperClue(
    String round,
    String number,
    String unit,
    String receiver,
    LocalDate transferred,
    @Nullable LocalDate answered) {

  static PaperClue of(Cells row) {
    return new PaperClue(
        row.text("round"),
        row.text("number"),
        row.text("unit"),
        row.text("receiver"),
        row.date("transferred"),
        row.dateOrNull("answered"));
  }
}
