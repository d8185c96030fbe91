package casework.clue.application;

import casework.clue.domain.Clue;
import casework.clue.domain.Disposal;
import casework.clue.domain.Placement;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.List;

/** Who among those in sight of a clue needs to know what it is about. */
public final class NeedToKnow {

  private NeedToKnow() {}

  /**
   * Passes the keeper, the team, the department's lead, the leader in charge, the head and case
   * supervision.
   */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public static void require(Clue clue, Actor actor) {
    boolean leads = actor.isAny(Role.CASE_SUPERVISION, Role.HEAD, Role.LEADER_IN_CHARGE);
    boolean leadsRoom =
        actor.is(Role.DEPARTMENT_LEAD)
            && actor.organ().equals(clue.organ())
            && clue.department().filter(actor::worksIn).isPresent();
    boolean keeps =
        clue.state().placed().map(Placement::keeper).filter(actor.officer()::equals).isPresent();
    boolean inTeam =
        clue.state().disposed().map(Disposal::team).orElse(List.of()).contains(actor.officer());
    if (!leads && !leadsRoom && !keeps && !inTeam) {
      throw new Refused(new NotYourMatter());
    }
  }

  /** The officer may know that the clue exists, and no more. */
  public record NotYourMatter() implements Refusal {
    @Override
    public String code() {
      return "need-to-know";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String rule() {
      return "R-SEC-01";
    }

    @Override
    public String detail() {
      return "Only those who work on this matter and those who lead them see what it is about.";
    }
  }
}
