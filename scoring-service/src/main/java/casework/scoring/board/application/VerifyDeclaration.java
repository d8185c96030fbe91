package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.Verdict;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The office verifies a declaration item by item. */
@Named
public final class VerifyDeclaration {

  /** One verdict for each claimed item. */
  public record Command(UUID id, Revision expected, List<Verdict> verdicts) {}

  private final DeclarationLedger ledger;
  private final BoardRules rules;

  public VerifyDeclaration(DeclarationLedger ledger, BoardRules rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Declaration> handle(Command command, Act act) {
    return ledger.step(
        command.id(),
        command.expected(),
        act,
        each -> each.verify(command.verdicts(), rules.schemes(), act));
  }
}
