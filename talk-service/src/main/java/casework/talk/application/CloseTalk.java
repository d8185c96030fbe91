package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;

/** The file of a talk is closed. */
@Named
public final class CloseTalk {

  /** What the officer asks for. */
  public record Command(TalkId talk, Revision expected) {}

  private final TalkLedger ledger;
  private final RuleBook rules;

  public CloseTalk(TalkLedger ledger, RuleBook rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(command.talk(), command.expected(), act, talk -> talk.close(rules, act));
  }
}
