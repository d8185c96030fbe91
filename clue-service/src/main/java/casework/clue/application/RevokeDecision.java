package casework.clue.application;

import casework.clue.domain.Case;
import casework.clue.domain.CaseId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** The head takes back a decision about one person of a case. */
@Named
public final class RevokeDecision {

  /** The decision about whom, and why it is taken back. */
  public record Command(CaseId id, Revision expected, int person, String reason) {}

  private final Cases cases;

  public RevokeDecision(Cases cases) {
    this.cases = cases;
  }

  public Stored<Case> handle(Command command, Act act) {
    Stored<Case> read =
        cases.find(command.id(), act.actor()).orElseThrow(() -> new Refused(new NotFound()));
    if (!read.revision().equals(command.expected())) {
      throw new StaleRevision(read.revision());
    }
    return cases.save(read, read.state().revoke(command.person(), command.reason(), act), act);
  }
}
