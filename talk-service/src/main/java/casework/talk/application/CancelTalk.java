package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;

/** A planned talk will not be held. */
@Named
public final class CancelTalk {

  /** What the officer asks for. */
  public record Command(TalkId talk, Revision expected, String reason) {}

  private final TalkLedger ledger;

  public CancelTalk(TalkLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(), command.expected(), act, talk -> talk.cancel(command.reason(), act));
  }
}
