package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardRefusal;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.Sheet;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The office puts the month's board up, with every body of the organ on it. */
@Named
public final class PublishBoard {

  private final BoardLedger ledger;
  private final Declarations declarations;
  private final Bodies bodies;
  private final BoardRules rules;

  public PublishBoard(
      BoardLedger ledger, Declarations declarations, Bodies bodies, BoardRules rules) {
    this.ledger = ledger;
    this.declarations = declarations;
    this.bodies = bodies;
    this.rules = rules;
  }

  public Stored<Board> handle(YearMonth period, Act act) {
    String organ = act.actor().organ();
    if (bodies.of(organ, period.atEndOfMonth()).isEmpty()) {
      throw new Refused(new BoardRefusal.NoSuch("body"));
    }
    UUID request = BoardLedger.idOf("publication", act);
    return ledger.addOrOpen(
        organ,
        period,
        act,
        there -> request.equals(there.publication()),
        there ->
            there.publish(
                request,
                sheets(organ, period),
                rules.schemes(),
                rules.calendar(organ, act.on()),
                act));
  }

  private List<Sheet> sheets(String organ, YearMonth period) {
    Map<String, Declaration> declared =
        declarations.of(organ, period).stream()
            .collect(Collectors.toMap(Declaration::body, Function.identity()));
    List<Sheet> sheets = new ArrayList<>();
    for (String body : bodies.of(organ, period.atEndOfMonth())) {
      sheets.add(new Sheet(body, declared.remove(body)));
    }
    // A body that the directory no longer has by then keeps what was verified of it.
    declared.values().stream()
        .map(each -> new Sheet(each.body(), each))
        .filter(Sheet::isVerified)
        .forEach(sheets::add);
    return sheets;
  }
}
