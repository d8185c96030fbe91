package casework.demo.inspection;

import casework.demo.diary.Desk;
import casework.demo.diary.Sheet;
import casework.demo.diary.Story;
import casework.demo.directory.Units;
import casework.demo.office.Office;
import casework.demo.year.Transfer;
import java.util.List;

/** A clue that is transferred to the organ it concerns. */
final class TransferSteps {

  private final Office office;
  private final Books books;
  private final Units units;

  TransferSteps(Office office, Books books, Units units) {
    this.office = office;
    this.books = books;
    this.units = units;
  }

  Story of(Transfer transfer) {
    Desk desk =
        Desk.at(
            Books.TRANSFERS,
            office,
            Books.OFFICE,
            Sheet.TRANSFER,
            () -> books.transfers().known(problem(transfer)));
    return new Story(
        "transfer " + transfer.row(),
        List.of(
            desk.creation(
                transfer.transferred(),
                "transfer of a clue",
                Books.OFFICE,
                Books.TRANSFERS,
                "demo-transfer-" + transfer.row(),
                () ->
                    Office.body()
                        .put("round", books.round(transfer.round()))
                        .put("unit", units.of(transfer.unit()).code())
                        .put("problem", problem(transfer))
                        .put("organ", transfer.receiver())
                        .put("kind", transfer.kind())
                        .put("text", transfer.text()))));
  }

  private String problem(Transfer transfer) {
    return books.problems(transfer.round()).require(transfer.problem());
  }
}
