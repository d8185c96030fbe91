package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.DirectoryRefusal;
import jakarta.inject.Named;
import java.util.function.Function;

/**
 * Finds a cadre within sight, lets a step have its way with what is recorded of him, and keeps what
 * became of it. Who sees him works above him or beside him; who writes stands above whoever manages
 * him, or is that organ.
 */
@Named
public final class CadreRegister {

  private static final int TRIES = 8;

  private final Cadres cadres;
  private final Reach reach;

  public CadreRegister(Cadres cadres, Reach reach) {
    this.cadres = cadres;
    this.reach = reach;
  }

  /** The cadre as far as he lies within the actor's sight. */
  public Stored<Cadre> visible(CadreId id, Actor actor) {
    return cadres
        .find(id)
        .filter(each -> sees(each.state(), actor))
        .orElseThrow(() -> new Refused(new NotFound()));
  }

  private boolean sees(Cadre cadre, Actor actor) {
    CadreHistory.Version now = cadre.history().latest();
    return reach.covers(actor, now.organ()) || reach.covers(actor, now.managedBy());
  }

  /** A step on the cadre as the officer saw him. */
  Stored<Cadre> step(
      CadreId id, Revision expected, Act act, Function<Cadre, Change<Cadre, CadreEvent>> step) {
    Stored<Cadre> read = writable(id, act);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return cadres.save(read, step.apply(read.state()), act);
  }

  /** An addition, which does not depend on what else has been recorded meanwhile. */
  Stored<Cadre> add(CadreId id, Act act, Function<Cadre, Change<Cadre, CadreEvent>> step) {
    for (int tries = 1; ; tries++) {
      Stored<Cadre> read = writable(id, act);
      try {
        return cadres.save(read, step.apply(read.state()), act);
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private Stored<Cadre> writable(CadreId id, Act act) {
    Stored<Cadre> read = visible(id, act.actor());
    if (!reach.covers(act.actor(), read.state().managedBy())) {
      throw new Refused(new DirectoryRefusal.NotYours("cadre"));
    }
    return read;
  }
}
