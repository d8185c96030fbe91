package casework.demo.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A problem that a round on paper had found.
 *
 * @param round number of the round
 * @param unit name of the unit
 * @param cleared null where it was open when the year began
 * @param supervisor organ whose department supervises it
 */
public record PaperProblem(
    String round,
    String number,
    String unit,
    String category,
    LocalDate fedBack,
    @Nullable LocalDate cleared,
    String supervisor,
    String department) {

  static PaperProblem of(Cells row) {
    return new PaperProblem(
        row.text("round"),
        row.text("number"),
        row.text("unit"),
        row.text("category"),
        row.date("fed_back"),
        row.dateOrNull("cleared"),
        row.text("supervisor"),
        row.text("department"));
  }
}
