package casework.clue.application;

import casework.clue.domain.Case;
import casework.clue.domain.CaseId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The head's decision about one person of a case. */
@Named
public final class DecideOnPerson {

  /** What was decided, about whom, on which day. */
  public record Command(
      CaseId id,
      Revision expected,
      int person,
      boolean punished,
      List<String> measures,
      LocalDate decidedOn) {}

  private final Cases cases;

  public DecideOnPerson(Cases cases) {
    this.cases = cases;
  }

  public Stored<Case> handle(Command command, Act act) {
    Stored<Case> read =
        cases.find(command.id(), act.actor()).orElseThrow(() -> new Refused(new NotFound()));
    if (!read.revision().equals(command.expected())) {
      throw new StaleRevision(read.revision());
    }
    return cases.save(
        read,
        read.state()
            .decide(
                command.person(), command.punished(), command.measures(), command.decidedOn(), act),
        act);
  }
}
