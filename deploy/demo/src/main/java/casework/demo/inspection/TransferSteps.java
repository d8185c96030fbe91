package casework.demo.inspection;

import casework.demo.clue.Ledger;
import casework.demo.clue.Stage;
import casework.demo.diary.Desk;
import casework.demo.diary.Folder;
import casework.demo.diary.Seen;
import casework.demo.diary.Sheet;
import casework.demo.diary.Step;
import casework.demo.diary.Story;
import casework.demo.directory.Units;
import casework.demo.office.Office;
import casework.demo.year.Transfer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A clue is transferred to the organ it concerns, which enters it in its ledger. */
final class TransferSteps {

  private static final String CLUES = "/api/clues";

  /** Who registers clues, in the counties that have officers in the demo. */
  private static final Map<String, String> SUPERVISION =
      Map.of("990301-JW", "county1-supervision", "990302-JW", "county2-supervision");

  private final Office office;
  private final Books books;
  private final Units units;
  private final Ledger ledger;

  TransferSteps(Office office, Books books, Units units, Ledger ledger) {
    this.office = office;
    this.books = books;
    this.units = units;
    this.ledger = ledger;
  }

  Story of(Transfer transfer) {
    Desk transfers =
        Desk.at(Books.TRANSFERS, office, Books.OFFICE, Sheet.TRANSFER, () -> id(transfer));
    Step sent =
        transfers.creation(
            transfer.transferred(),
            "transfer of a clue",
            Books.OFFICE,
            Books.TRANSFERS,
            "demo-transfer-" + transfer.row(),
            () -> form(transfer));
    return new Story(
        "transfer " + transfer.row(),
        Stream.concat(Stream.of(sent), registration(transfer)).toList());
  }

  private ObjectNode form(Transfer transfer) {
    ObjectNode form =
        Office.body()
            .put("round", books.round(transfer.round()))
            .put("unit", units.of(transfer.unit()).code())
            .put("problem", problem(transfer))
            .put("organ", transfer.receiver())
            .put("kind", transfer.kind())
            .put("text", transfer.text());
    ArrayNode cadres = form.putArray("cadres");
    transfer.cadres().forEach(cadres::add);
    return form;
  }

  private Stream<Step> registration(Transfer transfer) {
    String user = SUPERVISION.get(transfer.receiver());
    if (user == null) {
      return Stream.empty();
    }
    Desk clues =
        new Desk(
            office,
            Sheet.CLUE,
            folder -> clue(folder, user, transfer),
            seen -> CLUES + "/" + seen.id());
    return clues.step(
        transfer.registered(), "registration", user, Stage.REGISTERED::isReachedBy, Office::body);
  }

  private Optional<Seen> clue(Folder folder, String user, Transfer transfer) {
    Optional<Seen> before = folder.known(Sheet.CLUE);
    if (before.isPresent()) {
      return Optional.of(ledger.clue(user, before.get().id()));
    }
    return folder
        .known(Sheet.TRANSFER)
        .map(Seen::id)
        .or(() -> id(transfer))
        .flatMap(sent -> ledger.ofMatter(user, transfer.receiver(), sent));
  }

  private Optional<String> id(Transfer transfer) {
    return books.transfers().known(problem(transfer));
  }

  private String problem(Transfer transfer) {
    return books.problems(transfer.round()).require(transfer.problem());
  }
}
