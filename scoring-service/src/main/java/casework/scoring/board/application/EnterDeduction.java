package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardRefusal;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Correction;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The office takes points from a body for something found in the month. */
@Named
public final class EnterDeduction {

  /** From whom, for what. */
  public record Command(
      YearMonth period,
      String body,
      Correction.Wanted what,
      List<String> evidence,
      String reason) {}

  private final BoardLedger ledger;
  private final Bodies bodies;
  private final BoardRules rules;

  public EnterDeduction(BoardLedger ledger, Bodies bodies, BoardRules rules) {
    this.ledger = ledger;
    this.bodies = bodies;
    this.rules = rules;
  }

  public Stored<Board> handle(Command command, Act act) {
    String organ = act.actor().organ();
    if (!bodies.of(organ, command.period().atEndOfMonth()).contains(command.body())) {
      throw new Refused(new BoardRefusal.NoSuch("body"));
    }
    UUID id = BoardLedger.idOf("deduction", act);
    return ledger.addOrOpen(
        organ,
        command.period(),
        act,
        there -> there.deductions().stream().anyMatch(each -> each.id().equals(id)),
        there ->
            there.deduct(
                id,
                command.body(),
                command.what(),
                command.evidence(),
                command.reason(),
                rules.schemes(),
                act));
  }
}
