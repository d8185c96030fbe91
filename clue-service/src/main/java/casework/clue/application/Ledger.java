package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.function.Function;

/**
 * The ledger of clues (台账): finds a clue within the officer's sight, lets a step have its way with
 * it, and keeps what became of it.
 */
@Named
public final class Ledger {

  private static final int TRIES = 8;

  private final Clues clues;

  public Ledger(Clues clues) {
    this.clues = clues;
  }

  /** A step on the clue as the officer saw it. */
  Stored<Clue> step(
      ClueId id, Revision expected, Act act, Function<Clue, Change<Clue, ClueEvent>> step) {
    Stored<Clue> read = visible(id, act);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return clues.save(read, step.apply(read.state()), act);
  }

  /** An addition, which does not depend on what else the clue has become meanwhile. */
  Stored<Clue> add(ClueId id, Act act, Function<Clue, Change<Clue, ClueEvent>> step) {
    for (int tries = 1; ; tries++) {
      Stored<Clue> read = visible(id, act);
      try {
        return clues.save(read, step.apply(read.state()), act);
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private Stored<Clue> visible(ClueId id, Act act) {
    return clues.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound()));
  }
}
