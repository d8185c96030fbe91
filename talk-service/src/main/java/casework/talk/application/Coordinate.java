package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;

/** A difficulty found in a return visit is taken up with another department. */
@Named
public final class Coordinate {

  /** What the officer asks for. */
  public record Command(
      TalkId talk, Revision expected, String target, String topic, String withWhom) {}

  private final TalkLedger ledger;

  public Coordinate(TalkLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(),
        command.expected(),
        act,
        talk -> talk.coordinate(command.target(), command.topic(), command.withWhom(), act));
  }
}
