package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.RuleBook;
import jakarta.inject.Named;

/** A duty's day has come: it is overdue, or a calendar is out that may move its due date. */
@Named
public final class TurnMandate {

  private final Mandates mandates;
  private final RuleBook rules;

  public TurnMandate(Mandates mandates, RuleBook rules) {
    this.mandates = mandates;
    this.rules = rules;
  }

  public Stored<Mandate> handle(MandateId id, Act act) {
    Stored<Mandate> read = mandates.find(id).orElseThrow(() -> new Refused(new NotFound()));
    return mandates.save(read, read.state().turn(rules, act), act);
  }
}
