package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.time.LocalDate;

/** What was promised has been put right. */
@Named
public final class KeepPromise {

  /** What the officer asks for. */
  public record Command(TalkId talk, Revision expected, int n, LocalDate keptOn) {}

  private final TalkLedger ledger;

  public KeepPromise(TalkLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(),
        command.expected(),
        act,
        talk -> talk.keepPromise(command.n(), command.keptOn(), act));
  }
}
