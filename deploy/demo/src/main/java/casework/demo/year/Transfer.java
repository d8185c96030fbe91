package casework.demo.year;

import java.time.LocalDate;

/**
 * A clue found in a round and transferred.
 *
 * @param unit name of the unit
 * @param problem number of the problem it came up with; no two clues have the same
 * @param receiver the organ it goes to
 * @param kind code of the discipline problem
 */
public record Transfer(
    int row,
    String round,
    String unit,
    String problem,
    String receiver,
    String kind,
    LocalDate transferred,
    String text) {

  static Transfer of(Cells row) {
    return new Transfer(
        row.number("row"),
        row.text("round"),
        row.text("unit"),
        row.text("problem"),
        row.text("receiver"),
        row.text("kind"),
        row.date("transferred"),
        row.text("text"));
  }
}
