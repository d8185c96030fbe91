package casework.demo.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clue found in a round and transferred.
 *
 * @param unit name of the unit
 * @param problem number of the problem it came up with; no two clues have the same
 * @param receiver the organ it goes to
 * @param cadres ids of those it concerns, where that is known
 * @param kind code of the discipline problem
 * @param registered when the receiving organ enters it in its ledger; null where it waits
 */
public record Transfer(
    int row,
    String round,
    String unit,
    String problem,
    String receiver,
    List<String> cadres,
    String kind,
    LocalDate transferred,
    @Nullable LocalDate registered,
    String text) {

  static Transfer of(Cells row) {
    return new Transfer(
        row.number("row"),
        row.text("round"),
        row.text("unit"),
        row.text("problem"),
        row.text("receiver"),
        row.words("cadres"),
        row.text("kind"),
        row.date("transferred"),
        row.dateOrNull("registered"),
        row.text("text"));
  }
}
