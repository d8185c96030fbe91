package casework.clue.application;

import casework.clue.domain.Case;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Filing;
import casework.clue.domain.Result;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/**
 * Opens the case that a clue's result files. Asked right after the result is kept, so that the
 * officer finds his case at once, and again when this service hears its own fact that the clue is
 * closed, so that a crash between the two loses no case. The case's id follows from the clue's:
 * whoever comes second finds it there.
 */
@Named
public final class OpenCase {

  private final Clues clues;
  private final Cases cases;

  public OpenCase(Clues clues, Cases cases) {
    this.clues = clues;
    this.cases = cases;
  }

  public void handle(ClueId id) {
    clues.find(id).map(Stored::state).ifPresent(this::handle);
  }

  void handle(Clue clue) {
    Result result = clue.state().ended().orElse(null);
    Filing filing = result == null ? null : result.filing();
    if (result != null && filing != null && !cases.exists(filing.id())) {
      Act act = new Act(Actor.system("clue-service"), new Cause.Step(), result.by().at());
      cases.add(Case.file(clue), act);
    }
  }
}
