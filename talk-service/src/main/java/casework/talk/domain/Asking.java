package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.talk.domain.MandateLifecycle.Step;
import casework.talk.domain.MandateState.Open;
import casework.talk.domain.MandateState.Withdrawn;
import java.time.LocalDate;
import java.util.List;

/** Who asks for a talk, takes it back, gives it to a department or gathers it with others. */
final class Asking {

  private Asking() {}

  @Rule("R-TALK-REMINDER")
  static Change<Mandate, MandateEvent> propose(
      MandateId id,
      TalkKind kind,
      Target target,
      String trigger,
      String department,
      RuleBook rules,
      Act act) {
    Actor actor = act.actor();
    Signing.byStaff(actor.organ(), department, Step.PROPOSE.word(), actor);
    Stage stage =
        switch (kind) {
          case HEART_TO_HEART -> Stage.HEART_TO_HEART;
          case DUTY -> Stage.DUTY_AT_ONCE;
          case REMINDER -> Stage.REMINDER;
          case APPOINTMENT, INTEGRITY, ADMONITION, RETURN_VISIT, SUPERVISION ->
              throw new Refused(new MandateRefusal.NotToBeProposed(kind));
        };
    Mandate proposed =
        new Mandate(
            id,
            kind,
            target,
            actor.organ(),
            department,
            new Cause(Cause.Type.PROPOSAL, List.of(), 0, null, null, trigger),
            act.on(),
            DueClock.start(stage, act.on(), actor.organ(), rules, act.on()),
            null,
            false,
            null,
            MandateLifecycle.TABLE.arrive(null, Step.PROPOSE, new Open(null)),
            0,
            null,
            null,
            List.of(new SignedStep(Step.PROPOSE.word(), act.signed(), trigger)));
    Mandate next = proposed.looked(rules, act.on());
    return Change.of(
        next,
        Step.PROPOSE.word(),
        List.of("R-TALK-REMINDER"),
        new MandateEvent.TalkMandated(next, act.on()));
  }

  static Change<Mandate, MandateEvent> takeBack(Mandate mandate, String reason, Act act) {
    MandateLifecycle.TABLE.require(mandate.state(), Step.WITHDRAW);
    if (mandate.cause().type() != Cause.Type.PROPOSAL) {
      throw new Refused(new MandateRefusal.AskedForByAFact());
    }
    Signing.byLeaders(mandate.organ(), Step.WITHDRAW.word(), act.actor());
    Withdrawn to = new Withdrawn(WithdrawalReason.PROPOSAL_WITHDRAWN, act.on());
    Mandate next = mandate.step(Step.WITHDRAW, to, reason, act).stopped(act.on());
    return Change.of(
        next,
        Step.WITHDRAW.word(),
        List.of(),
        new MandateEvent.MandateWithdrawn(next, to.reason(), to.on()));
  }

  static Change<Mandate, MandateEvent> assign(Mandate mandate, String room, Act act) {
    MandateLifecycle.TABLE.require(mandate.state(), Step.ASSIGN);
    Signing.bySupervision(mandate.organ(), Step.ASSIGN.word(), act.actor());
    Mandate next =
        mandate.with(
            room,
            mandate.clock(),
            mandate.gathered(),
            MandateLifecycle.TABLE.arrive(mandate.state(), Step.ASSIGN, mandate.state()),
            mandate.overdueSaid(),
            mandate.signed(Step.ASSIGN, room, act));
    return Change.of(next, Step.ASSIGN.word(), List.of());
  }

  @Rule("T-TALK-INTEGRITY")
  static Change<Mandate, MandateEvent> gather(Mandate mandate, RuleBook rules, Act act) {
    MandateLifecycle.TABLE.require(mandate.state(), Step.GATHER);
    Signing.byStaff(mandate.organ(), mandate.department(), Step.GATHER.word(), act.actor());
    if (mandate.collective() == null) {
      throw new Refused(new MandateRefusal.NotHeldCollectively(mandate.kind()));
    }
    LocalDate before = mandate.due();
    Mandate next =
        mandate
            .with(
                mandate.department(),
                mandate.clock(),
                true,
                MandateLifecycle.TABLE.arrive(mandate.state(), Step.GATHER, mandate.state()),
                mandate.overdueSaid(),
                mandate.signed(Step.GATHER, "", act))
            .looked(rules, act.on());
    MandateEvent said =
        before.equals(next.due())
            ? new MandateEvent.MandateCorrected(next, act.on())
            : new MandateEvent.MandateMoved(next, before, next.due(), act.on());
    return Change.of(next, Step.GATHER.word(), List.of("T-TALK-INTEGRITY"), said);
  }
}
