package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Capacity;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Somebody else is sent to hold the talk, by letter. */
@Named
public final class DelegateTalk {

  /** What the officer asks for. */
  public record Command(
      TalkId talk,
      Revision expected,
      String delegate,
      Capacity capacity,
      String letter,
      LocalDate givenOn) {}

  private final TalkLedger ledger;

  public DelegateTalk(TalkLedger ledger) {
    this.ledger = ledger;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(),
        command.expected(),
        act,
        talk ->
            talk.delegate(
                command.delegate(), command.capacity(), command.letter(), command.givenOn(), act));
  }
}
