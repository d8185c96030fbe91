package casework.scoring.warning.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.scoring.warning.domain.Binding;
import casework.scoring.warning.domain.Warning;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office records what came of a party's part, and what proves it. */
@Named
public final class RecordRectification {

  /** Whose effect, and references to evidence; a party is null where evidence alone came in. */
  public record Command(
      UUID id,
      Revision expected,
      Binding.@Nullable Role party,
      String effect,
      List<String> evidence) {}

  private final WarningLedger ledger;

  public RecordRectification(WarningLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Warning> handle(Command command, Act act) {
    return ledger.step(
        command.id(),
        command.expected(),
        act,
        each -> each.record(command.party(), command.effect(), command.evidence(), act));
  }
}
