package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The other department has settled a difficulty. */
@Named
public final class SettleCoordination {

  /** What the officer asks for. */
  public record Command(TalkId talk, Revision expected, int n, LocalDate settledOn) {}

  private final TalkLedger ledger;

  public SettleCoordination(TalkLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(),
        command.expected(),
        act,
        talk -> talk.settle(command.n(), command.settledOn(), act));
  }
}
