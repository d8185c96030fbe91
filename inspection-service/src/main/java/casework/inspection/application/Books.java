package casework.inspection.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where matters of one kind are kept. */
public interface Books<S, E> {

  /** How often an addition is tried on what others have changed meanwhile. */
  int TRIES = 8;

  /** The matter, whoever asks; for the software's own steps. */
  Optional<Stored<S>> find(UUID id);

  /** The matter as far as it lies within the actor's sight. */
  Optional<Stored<S>> find(UUID id, Actor actor);

  /** Which of these are kept already. */
  Set<UUID> known(Collection<UUID> ids);

  Created<S> add(UUID id, Change<S, E> change, Act act);

  Stored<S> save(Stored<S> read, Change<S, E> change, Act act);

  /** The matter within sight, or nothing that tells whether it exists. */
  default Stored<S> visible(UUID id, Actor actor) {
    return find(id, actor).orElseThrow(() -> new Refused(new NotFound()));
  }

  /** A step on the matter as the officer saw it. */
  default Stored<S> step(UUID id, Revision expected, Act act, Function<S, Change<S, E>> step) {
    Stored<S> read = visible(id, act.actor());
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return save(read, step.apply(read.state()), act);
  }

  /** An addition, which does not depend on what else the matter has become meanwhile. */
  default Stored<S> addition(UUID id, Act act, Function<S, Change<S, E>> step) {
    return retried(() -> visible(id, act.actor()), act, step);
  }

  /** The software's own step on a matter that is there. */
  default Stored<S> own(UUID id, Act act, Function<S, Change<S, E>> step) {
    return retried(() -> find(id).orElseThrow(() -> new Refused(new NotFound())), act, step);
  }

  private Stored<S> retried(Supplier<Stored<S>> reading, Act act, Function<S, Change<S, E>> step) {
    for (int tries = 1; ; tries++) {
      Stored<S> read = reading.get();
      try {
        return save(read, step.apply(read.state()), act);
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
