package casework.talk.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;

/** Who among those in sight of a talk may read what was said in it (art. 32: in strict secrecy). */
public final class NeedToKnow {

  private NeedToKnow() {}

  /** Passes who signed a step of it, who speaks in it, the department's lead and the leaders. */
  @Rule(value = "R-TALK-SECRET", kind = RuleKind.REFUSES)
  public static void require(Talk talk, Actor actor) {
    boolean own = actor.organ().equals(talk.organ());
    boolean leads = actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE);
    boolean leadsRoom = actor.is(Role.DEPARTMENT_LEAD) && actor.worksIn(talk.department());
    boolean signed =
        talk.trail().stream().anyMatch(each -> each.by().officer().equals(actor.officer()));
    boolean speaks = talk.speaks(actor.officer());
    if (!own || !(leads || leadsRoom || signed || speaks)) {
      throw new Refused(new TalkRefusal.NotYourMatter());
    }
  }
}
