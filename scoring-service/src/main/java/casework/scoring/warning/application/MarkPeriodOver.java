package casework.scoring.warning.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.scoring.warning.domain.Warning;
import jakarta.inject.Named;
import java.util.UUID;

/** A card's period is over: a decision is due, and nobody has taken it yet. */
@Named
public final class MarkPeriodOver {

  private final Warnings warnings;

  public MarkPeriodOver(Warnings warnings) {
    this.warnings = warnings;
  }

  /** The act is the clock's. */
  public Stored<Warning> handle(UUID id, Act act) {
    Stored<Warning> read = warnings.find(id).orElseThrow(() -> new Refused(new NotFound()));
    return warnings.save(read, read.state().periodOver(act), act);
  }
}
