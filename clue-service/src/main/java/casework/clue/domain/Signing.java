package casework.clue.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Collection;
import java.util.List;

/** Who may put his name to which step; a role alone never suffices, organ and department count. */
final class Signing {

  private Signing() {}

  /** Case supervision (案管) of the owning organ manages clues in one place. */
  @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
  static void bySupervision(String organ, String step, Actor actor) {
    require(isOf(organ, actor) && actor.is(Role.CASE_SUPERVISION), step, "R-CLUE-01");
  }

  /** The principal head (主要负责人) approves with his own call. */
  @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
  static void byHead(String organ, String step, Actor actor) {
    require(isOf(organ, actor) && actor.is(Role.HEAD), step, "R-CLUE-01");
  }

  /** The handling department's lead names the one keeper. */
  @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
  static void byLeadOf(String organ, String department, String step, Actor actor) {
    boolean lead = actor.is(Role.DEPARTMENT_LEAD) && actor.worksIn(department);
    require(isOf(organ, actor) && lead, step, "R-CLUE-01");
  }

  /** The keeper himself or his department's lead. */
  @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
  static void byHandlers(String organ, Placement placement, String step, Actor actor) {
    boolean keeper = actor.officer().equals(placement.keeper());
    boolean lead = actor.is(Role.DEPARTMENT_LEAD) && actor.worksIn(placement.department());
    require(isOf(organ, actor) && (keeper || lead), step, "R-CLUE-01");
  }

  /** Each level of study is signed by somebody who leads that meeting. */
  @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
  static void ofStudy(String organ, Placement placement, StudyLevel level, Actor actor) {
    boolean role = level.signers().stream().anyMatch(actor::is);
    boolean inRoom = level != StudyLevel.OFFICE_MEETING || actor.worksIn(placement.department());
    require(isOf(organ, actor) && role && inRoom, "study", "R-CLUE-02");
  }

  /** The records of the three levels bear three different signatures. */
  @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
  static void differently(Collection<StudyRecord> records, Actor actor) {
    if (records.stream().anyMatch(each -> each.by().officer().equals(actor.officer()))) {
      throw new Refused(new ClueRefusal.NeedsAnotherSigner("study", "R-CLUE-02"));
    }
  }

  /** Who handled a matter or signed its result does not strike it off himself. */
  @Rule(value = "R-CLUE-05", kind = RuleKind.REFUSES)
  static void notByHandlers(Placement placement, Result result, Actor actor) {
    if (List.of(placement.keeper(), result.by().officer()).contains(actor.officer())) {
      throw new Refused(new ClueRefusal.NeedsAnotherSigner("striking-off", "R-CLUE-05"));
    }
  }

  /** Who has declared a conflict is handed nothing and signs nothing in the matter. */
  @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
  static void notRecused(Collection<Recusal> recusals, Collection<String> officers) {
    recusals.stream()
        .map(Recusal::officer)
        .filter(officers::contains)
        .findFirst()
        .ifPresent(
            officer -> {
              throw new Refused(new ClueRefusal.MustRecuse(officer));
            });
  }

  private static boolean isOf(String organ, Actor actor) {
    return actor.organ().equals(organ);
  }

  private static void require(boolean may, String step, String rule) {
    if (!may) {
      throw new Refused(new ClueRefusal.NotYours(step, rule));
    }
  }
}
