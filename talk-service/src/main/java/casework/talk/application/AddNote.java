package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;

/** A text is added to a talk's file, under its seal; nothing in it is ever changed. */
@Named
public final class AddNote {

  /** What the officer asks for. */
  public record Command(TalkId talk, Revision expected, String name, String text) {}

  private final TalkLedger ledger;
  private final TalkSafe safe;

  public AddNote(TalkLedger ledger, TalkSafe safe) {
    this.ledger = ledger;
    this.safe = safe;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(),
        command.expected(),
        act,
        talk ->
            talk.note(
                safe.seal(talk.id(), talk.key(), command.name(), command.text(), act.signed()),
                act));
  }
}
