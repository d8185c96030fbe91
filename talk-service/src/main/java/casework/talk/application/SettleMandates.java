package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.Occasions;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Settling;
import casework.talk.domain.Wanted;
import jakarta.inject.Named;
import java.util.Optional;

/** Brings the duties to talk into line with what the facts about one cadre or clue ask for. */
@Named
public final class SettleMandates {

  private static final int TRIES = 8;

  private final Mandates mandates;
  private final RuleBook rules;

  public SettleMandates(Mandates mandates, RuleBook rules) {
    this.mandates = mandates;
    this.rules = rules;
  }

  public void handle(Stored<Occasions> occasions, Act act) {
    // A duty remembers by itself which facts it was settled by; it needs no mark of this one.
    Act own = new Act(act.actor(), new Cause.Step(), act.at());
    for (Wanted each : occasions.state().wanted(rules, act.on())) {
      settle(each, occasions.revision().value(), own);
    }
  }

  private void settle(Wanted wanted, long seen, Act act) {
    for (int tries = 1; ; tries++) {
      Optional<Stored<Mandate>> read = mandates.find(wanted.id());
      if (read.isEmpty()) {
        if (!mandates.add(Settling.begin(wanted, seen, rules, act), act).replayed()) {
          return;
        }
        continue;
      }
      Optional<Change<Mandate, MandateEvent>> change =
          Settling.settle(read.get().state(), wanted, seen, rules, act);
      if (change.isEmpty()) {
        return;
      }
      try {
        mandates.save(read.get(), change.get(), act);
        return;
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
