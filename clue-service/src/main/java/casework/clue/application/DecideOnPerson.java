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
import org.jspecify.annotations.Nullable;

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
  private final Subjects subjects;

  public DecideOnPerson(Cases cases, Subjects subjects) {
    this.cases = cases;
    this.subjects = subjects;
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
                command.person(),
                command.punished(),
                command.measures(),
                command.decidedOn(),
                cadre(read.state(), command.person()),
                act),
        act);
  }

  private @Nullable String cadre(Case filed, int person) {
    return subjects.of(filed.clue().clue()).subjects().stream()
        .filter(each -> each.place() == person)
        .findFirst()
        .map(Subjects.Subject::cadre)
        .orElse(null);
  }
}
