package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.util.List;

/** More of what must be said turns out to have been said. */
@Named
public final class TickContent {

  /** What the officer asks for. */
  public record Command(TalkId talk, Revision expected, List<String> said) {}

  private final TalkLedger ledger;
  private final RuleBook rules;

  public TickContent(TalkLedger ledger, RuleBook rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(), command.expected(), act, talk -> talk.tick(command.said(), rules, act));
  }
}
