package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.MandateId;
import jakarta.inject.Named;
import java.util.function.Function;

/** The ledger of duties to talk: a step on one as the officer saw it. */
@Named
public final class MandateLedger {

  private final Mandates mandates;

  public MandateLedger(Mandates mandates) {
    this.mandates = mandates;
  }

  Stored<Mandate> step(
      MandateId id,
      Revision expected,
      Act act,
      Function<Mandate, Change<Mandate, MandateEvent>> step) {
    Stored<Mandate> read =
        mandates.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound()));
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return mandates.save(read, step.apply(read.state()), act);
  }
}
