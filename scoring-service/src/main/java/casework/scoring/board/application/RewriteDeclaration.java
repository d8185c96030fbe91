package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Claim;
import casework.scoring.board.domain.Declaration;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** A body writes its draft or what was returned to it anew, and may hand it in. */
@Named
public final class RewriteDeclaration {

  /** What it claims now. */
  public record Command(UUID id, Revision expected, List<Claim> claims, boolean declared) {}

  private final DeclarationLedger ledger;
  private final BoardRules rules;

  public RewriteDeclaration(DeclarationLedger ledger, BoardRules rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Declaration> handle(Command command, Act act) {
    return ledger.step(
        command.id(),
        command.expected(),
        act,
        each -> each.rewrite(command.claims(), command.declared(), rules.schemes(), act));
  }
}
