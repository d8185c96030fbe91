package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The principal's approval of what others asked him to hold is recorded. */
@Named
public final class ApproveTalk {

  /** What the officer asks for. */
  public record Command(TalkId talk, Revision expected, String principal, LocalDate approvedOn) {}

  private final TalkLedger ledger;

  public ApproveTalk(TalkLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(),
        command.expected(),
        act,
        talk -> talk.approve(command.principal(), command.approvedOn(), act));
  }
}
