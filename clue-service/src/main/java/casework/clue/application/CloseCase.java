package casework.clue.application;

import casework.clue.domain.Case;
import casework.clue.domain.CaseId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Case supervision closes a case in which every person has a decision. */
@Named
public final class CloseCase {

  private final Cases cases;

  public CloseCase(Cases cases) {
    this.cases = cases;
  }

  public Stored<Case> handle(CaseId id, Revision expected, Act act) {
    Stored<Case> read = cases.find(id, act.actor()).orElseThrow(() -> new Refused(new NotFound()));
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    return cases.save(read, read.state().close(act), act);
  }
}
