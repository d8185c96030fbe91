package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.Eligibility.Part;
import casework.talk.domain.TalkEvent.TalkApproved;
import casework.talk.domain.TalkEvent.TalkCancelled;
import casework.talk.domain.TalkEvent.TalkDelegated;
import casework.talk.domain.TalkEvent.TalkPlanned;
import casework.talk.domain.TalkLifecycle.Step;
import casework.talk.domain.TalkState.Approved;
import casework.talk.domain.TalkState.Cancelled;
import casework.talk.domain.TalkState.Delegated;
import casework.talk.domain.TalkState.Planned;
import java.time.LocalDate;
import java.util.List;

/** How a talk comes about: its plan, the principal's approval, a delegate, or its cancellation. */
final class Planning {

  private Planning() {}

  @Rule(value = "R-TALK-PLAN", kind = RuleKind.REFUSES)
  static Change<Talk, TalkEvent> plan(
      TalkId id, String department, TalkKind kind, Plan plan, String key, Act act) {
    String organ = act.actor().organ();
    Signing.byStaff(organ, department, Step.PLAN.word(), act.actor());
    if (!plan.healthKnown() || !plan.mindKnown()) {
      throw new Refused(new PlanRefusal.NotPrepared());
    }
    if (plan.invited().isEmpty()
        || (plan.form() == Form.INDIVIDUAL) != (plan.invited().size() == 1)) {
      throw new Refused(new PlanRefusal.FormDoesNotFit(plan.form(), plan.invited().size()));
    }
    boolean alone =
        plan.invited().stream().map(Invited::target).distinct().count() == plan.invited().size();
    if (!alone) {
      throw new Refused(new TalkRefusal.Malformed("invited", "different persons"));
    }
    plan.invited()
        .forEach(each -> Eligibility.require(Part.SPEAKER, kind, plan.capacity(), each.standing()));
    Talk planned =
        new Talk(
            id,
            organ,
            department,
            kind,
            plan,
            TalkLifecycle.TABLE.arrive(null, Step.PLAN, new Planned()),
            key,
            List.of(),
            List.of(),
            List.of(new SignedStep(Step.PLAN.word(), act.signed(), kind.name())));
    return Talk.change(
        planned, Step.PLAN, "R-TALK-PLAN", new TalkPlanned(planned, plan.plannedFor(), act.on()));
  }

  @Rule(value = "R-TALK-APPROVAL", kind = RuleKind.REFUSES)
  static Change<Talk, TalkEvent> approve(
      Talk talk, String principal, LocalDate approvedOn, Act act) {
    talk.require(Step.APPROVE);
    Signing.byStaff(talk.organ(), talk.department(), Step.APPROVE.word(), act.actor());
    if (!principal.equals(talk.plan().principal())) {
      throw new Refused(new PlanRefusal.NotThePrincipal());
    }
    if (talk.trail().getFirst().by().officer().equals(act.actor().officer())) {
      throw new Refused(new TalkRefusal.NeedsAnotherSigner(Step.APPROVE.word()));
    }
    Talk.requireDay("approvedOn", approvedOn, LocalDate.MIN, act.on());
    Approval approval = new Approval(principal, approvedOn, act.signed());
    Talk next = talk.step(Step.APPROVE, new Approved(approval), "", act);
    return Talk.change(next, Step.APPROVE, "R-TALK-APPROVAL", new TalkApproved(next, approvedOn));
  }

  @Rule(value = "R-TALK-ELIG", kind = RuleKind.REFUSES)
  static Change<Talk, TalkEvent> delegate(
      Talk talk, String delegate, Capacity capacity, String letter, LocalDate givenOn, Act act) {
    talk.require(Step.DELEGATE);
    Signing.byStaff(talk.organ(), talk.department(), Step.DELEGATE.word(), act.actor());
    talk.requireApproval();
    if (talk.plan().capacity() != Capacity.PRINCIPAL) {
      throw new Refused(new PlanRefusal.OnlyThePrincipalSends());
    }
    if (delegate.equals(talk.plan().speaker())) {
      throw new Refused(new TalkRefusal.Malformed("delegate", "another than the speaker"));
    }
    talk.plan()
        .invited()
        .forEach(
            each -> Eligibility.require(Part.DELEGATE, talk.kind(), capacity, each.standing()));
    Talk.requireDay("givenOn", givenOn, LocalDate.MIN, act.on());
    Delegation delegation = new Delegation(delegate, capacity, letter, givenOn, act.signed());
    Talk next =
        talk.step(
            Step.DELEGATE,
            new Delegated(talk.state().approved().orElse(null), delegation),
            capacity.name(),
            act);
    return Talk.change(
        next, Step.DELEGATE, "R-TALK-ELIG", new TalkDelegated(next, capacity, givenOn));
  }

  static Change<Talk, TalkEvent> cancel(Talk talk, String reason, Act act) {
    talk.require(Step.CANCEL);
    Signing.byStaff(talk.organ(), talk.department(), Step.CANCEL.word(), act.actor());
    Talk next = talk.step(Step.CANCEL, new Cancelled(reason, act.signed()), "", act);
    return Talk.change(next, Step.CANCEL, "", new TalkCancelled(next, act.on()));
  }
}
