package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.RuleBook;
import casework.talk.domain.SealedNote;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A talk that was held is recorded: who was there, what was said, the minutes and the opinion. */
@Named
public final class HoldTalk {

  /** What the officer asks for; {@code minutes} and {@code opinion} are sealed. */
  public record Command(
      TalkId talk,
      Revision expected,
      LocalDate heldOn,
      String place,
      List<String> present,
      List<String> said,
      @Nullable String minutes,
      @Nullable String opinion) {}

  private final TalkLedger ledger;
  private final TalkSafe safe;
  private final FulfilMandates fulfilMandates;
  private final RuleBook rules;

  public HoldTalk(TalkLedger ledger, TalkSafe safe, FulfilMandates fulfilMandates, RuleBook rules) {
    this.ledger = ledger;
    this.safe = safe;
    this.fulfilMandates = fulfilMandates;
    this.rules = rules;
  }

  public Stored<Talk> handle(Command command, Act act) {
    Stored<Talk> held =
        ledger.step(
            command.talk(),
            command.expected(),
            act,
            talk ->
                Talk.noting(
                    talk.hold(
                        command.heldOn(),
                        command.place(),
                        command.present(),
                        command.said(),
                        rules,
                        act),
                    notes(talk, command, act)));
    fulfilMandates.handle(command.talk(), act);
    return held;
  }

  private List<SealedNote> notes(Talk talk, Command command, Act act) {
    List<SealedNote> notes = new ArrayList<>();
    if (command.minutes() != null) {
      notes.add(seal(talk, "minutes", command.minutes(), act));
    }
    if (command.opinion() != null) {
      notes.add(seal(talk, "opinion", command.opinion(), act));
    }
    return notes;
  }

  private SealedNote seal(Talk talk, String name, String text, Act act) {
    return safe.seal(talk.id(), talk.key(), name, text, act.signed());
  }
}
