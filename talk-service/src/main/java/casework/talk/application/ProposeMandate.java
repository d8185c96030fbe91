package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Created;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.RuleBook;
import casework.talk.domain.TalkKind;
import casework.talk.domain.Target;
import jakarta.inject.Named;

/** An officer puts a person on the list of those to be talked to. */
@Named
public final class ProposeMandate {

  /** What the officer asks for. */
  public record Command(TalkKind kind, String cadre, String trigger, String department) {}

  private final Mandates mandates;
  private final RuleBook rules;

  public ProposeMandate(Mandates mandates, RuleBook rules) {
    this.mandates = mandates;
    this.rules = rules;
  }

  public Created<Mandate> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a proposal is created, not " + act.cause());
    }
    MandateId id = new MandateId(creation.id("talk-mandate"));
    return mandates.add(
        Mandate.propose(
            id,
            command.kind(),
            Target.cadre(command.cadre()),
            command.trigger(),
            command.department(),
            rules,
            act),
        act);
  }
}
