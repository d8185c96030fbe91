package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.scoring.board.domain.BoardEvent;
import casework.scoring.board.domain.BoardRefusal;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Claim;
import casework.scoring.board.domain.Declaration;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A stationed body begins its month's declaration, in one call with handing it in or not. */
@Named
public final class DeclareMonth {

  /** What the body claims for which month. */
  public record Command(YearMonth period, List<Claim> claims, boolean declared) {}

  private final Declarations declarations;
  private final DeclarationLedger ledger;
  private final Bodies bodies;
  private final BoardRules rules;

  public DeclareMonth(
      Declarations declarations, DeclarationLedger ledger, Bodies bodies, BoardRules rules) {
    this.declarations = declarations;
    this.ledger = ledger;
    this.bodies = bodies;
    this.rules = rules;
  }

  /** The body is the officer's own department. */
  public Created<Declaration> handle(Command command, Act act) {
    String organ = act.actor().organ();
    String body = Optional.ofNullable(act.actor().department()).orElse("");
    if (!bodies.of(organ, command.period().atEndOfMonth()).contains(body)) {
      throw new Refused(new BoardRefusal.NotYours("declare", "R-SCORE-01"));
    }
    Change<Declaration, BoardEvent> begun =
        Declaration.begin(
            body, command.period(), command.claims(), command.declared(), rules.schemes(), act);
    if (declarations.find(begun.next().id()).isEmpty()) {
      ledger.requireNotOut(organ, command.period());
    }
    try {
      return declarations.add(begun, act);
    } catch (Refused no) {
      // One body has one declaration for a month, whatever key it comes under.
      if (no.refusal().code().startsWith("idempotency-key")) {
        throw new Refused(new BoardRefusal.DeclaredAlready(command.period().toString()));
      }
      throw no;
    }
  }
}
