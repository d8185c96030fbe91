package casework.inspection.application;

import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.transfer.Transfer;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;

/** Who among those in sight of a matter needs to read what it says. */
public final class NeedToKnow {

  private static final Role[] OFFICE = {
    Role.INSPECTOR, Role.CASE_SUPERVISION, Role.HEAD, Role.LEADER_IN_CHARGE
  };

  private NeedToKnow() {}

  /** Passes the inspecting office, those who lead, and the department that supervises. */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public static void require(Problem problem, Actor actor) {
    boolean room =
        problem
            .state()
            .supervisedBy()
            .filter(by -> by.organ().equals(actor.organ()) && actor.worksIn(by.department()))
            .isPresent();
    require(actor.isAny(OFFICE) || room);
  }

  /**
   * Passes the office that sent it; and at the organ that receives it, those who register clues and
   * the head.
   */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public static void require(Transfer transfer, Actor actor) {
    boolean sent = actor.organ().equals(transfer.organ()) && actor.is(Role.INSPECTOR);
    boolean received =
        actor.organ().equals(transfer.routing().receiver())
            && actor.isAny(Role.CASE_SUPERVISION, Role.HEAD);
    require(sent || received);
  }

  /** Passes the department that drafted it, the inspecting office and those who lead. */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public static void require(Recommendation recommendation, Actor actor) {
    require(actor.isAny(OFFICE) || actor.worksIn(recommendation.department()));
  }

  private static void require(boolean may) {
    if (!may) {
      throw new Refused(new NotYourMatter());
    }
  }

  /** The officer may know that the matter exists, and no more. */
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
