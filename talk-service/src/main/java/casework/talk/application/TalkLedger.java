package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.util.function.Function;

/**
 * The ledger of talks: finds a talk within the officer's sight, lets a step have its way with it,
 * and keeps what became of it.
 */
@Named
public final class TalkLedger {

  private static final int TRIES = 8;

  private final Talks talks;

  public TalkLedger(Talks talks) {
    this.talks = talks;
  }

  /** A step on the talk as the officer saw it. */
  Stored<Talk> step(
      TalkId id, Revision expected, Act act, Function<Talk, Change<Talk, TalkEvent>> step) {
    Stored<Talk> read = visible(id, act);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return talks.save(read, step.apply(read.state()), act);
  }

  /** An addition, which does not depend on what else the talk has become meanwhile. */
  Stored<Talk> add(TalkId id, Act act, Function<Talk, Change<Talk, TalkEvent>> step) {
    for (int tries = 1; ; tries++) {
      Stored<Talk> read = visible(id, act);
      try {
        return talks.save(read, step.apply(read.state()), act);
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private Stored<Talk> visible(TalkId id, Act act) {
    return talks.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound()));
  }
}
