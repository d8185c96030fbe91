package casework.scoring.warning.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.scoring.warning.domain.Warning;
import casework.scoring.warning.domain.WarningEvent;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds a warning within sight and lets a step have its way with it. */
@Named
public final class WarningLedger {

  private static final int TRIES = 8;

  private final Warnings warnings;

  public WarningLedger(Warnings warnings) {
    this.warnings = warnings;
  }

  /** A step on the warning as the officer saw it. */
  Stored<Warning> step(
      UUID id, Revision expected, Act act, Function<Warning, Change<Warning, WarningEvent>> step) {
    Stored<Warning> read = visible(id, act);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return warnings.save(read, step.apply(read.state()), act);
  }

  /** An addition; {@code done} says whether the same request has been carried out before. */
  Stored<Warning> add(
      UUID id,
      Act act,
      Predicate<Warning> done,
      Function<Warning, Change<Warning, WarningEvent>> step) {
    for (int tries = 1; ; tries++) {
      Stored<Warning> read = visible(id, act);
      if (done.test(read.state())) {
        return read;
      }
      try {
        return warnings.save(read, step.apply(read.state()), act);
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private Stored<Warning> visible(UUID id, Act act) {
    return warnings.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound()));
  }
}
