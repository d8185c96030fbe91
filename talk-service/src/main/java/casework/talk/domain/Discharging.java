package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.MandateEvent.MandateFulfilled;
import casework.talk.domain.MandateEvent.TalkExempted;
import casework.talk.domain.MandateLifecycle.Step;
import casework.talk.domain.MandateState.Exempted;
import casework.talk.domain.MandateState.Held;
import java.time.LocalDate;
import java.util.List;

/** How a duty to talk ends: by the talk, or by an exemption. */
final class Discharging {

  private Discharging() {}

  static Change<Mandate, MandateEvent> hold(
      Mandate mandate, TalkId talk, LocalDate heldOn, Form form, Act act) {
    MandateLifecycle.TABLE.require(mandate.state(), Step.HOLD);
    Held to = new Held(talk.value(), heldOn, form, mandate.inTime(heldOn, form));
    Mandate next = mandate.step(Step.HOLD, to, form.name(), act).stopped(heldOn);
    return Change.of(
        next,
        Step.HOLD.word(),
        List.of(),
        new MandateFulfilled(next, talk.value(), heldOn, to.inTime()));
  }

  @Rule(value = "R-TALK-EXEMPT", kind = RuleKind.REFUSES)
  static Change<Mandate, MandateEvent> exempt(
      Mandate mandate, ExemptionReason reason, String explanation, Act act) {
    MandateLifecycle.TABLE.require(mandate.state(), Step.EXEMPT);
    Signing.byLeaders(mandate.organ(), Step.EXEMPT.word(), act.actor());
    if (mandate.kind() != TalkKind.RETURN_VISIT) {
      throw new Refused(new MandateRefusal.NoExemption(mandate.kind()));
    }
    Exempted to = new Exempted(reason, explanation, act.signed());
    Mandate next = mandate.step(Step.EXEMPT, to, reason.name(), act).stopped(act.on());
    return Change.of(
        next,
        Step.EXEMPT.word(),
        List.of("R-TALK-EXEMPT"),
        new TalkExempted(next, reason, act.on()));
  }
}
