package casework.scoring.board.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.board.domain.Declaration;
import jakarta.inject.Named;
import java.util.UUID;

/** The office gives a declaration back to its body. */
@Named
public final class ReturnDeclaration {

  /** Which, and why. */
  public record Command(UUID id, Revision expected, String reason) {}

  private final DeclarationLedger ledger;

  public ReturnDeclaration(DeclarationLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Declaration> handle(Command command, Act act) {
    return ledger.step(
        command.id(), command.expected(), act, each -> each.giveBack(command.reason(), act));
  }
}
