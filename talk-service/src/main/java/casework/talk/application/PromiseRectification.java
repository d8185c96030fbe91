package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who was there promises to put something right; the text is sealed. */
@Named
public final class PromiseRectification {

  /** What the officer asks for. */
  public record Command(
      TalkId talk, Revision expected, String target, @Nullable LocalDate by, String text) {}

  private final TalkLedger ledger;
  private final RuleBook rules;
  private final TalkSafe safe;

  public PromiseRectification(TalkLedger ledger, RuleBook rules, TalkSafe safe) {
    this.ledger = ledger;
    this.rules = rules;
    this.safe = safe;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(),
        command.expected(),
        act,
        talk ->
            Talk.noting(
                talk.promise(command.target(), command.by(), rules, act),
                List.of(
                    safe.seal(talk.id(), talk.key(), "promise", command.text(), act.signed()))));
  }
}
