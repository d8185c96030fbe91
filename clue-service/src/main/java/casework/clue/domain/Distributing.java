package casework.clue.domain;

import casework.clue.domain.ClueEvent.ClueHandedOver;
import casework.clue.domain.ClueEvent.DistributionApproved;
import casework.clue.domain.ClueEvent.DistributionProposed;
import casework.clue.domain.ClueEvent.KeeperChanged;
import casework.clue.domain.ClueLifecycle.Step;
import casework.clue.domain.ClueState.Approved;
import casework.clue.domain.ClueState.HandedOver;
import casework.clue.domain.ClueState.InDisposal;
import casework.clue.domain.ClueState.Placed;
import casework.clue.domain.ClueState.Proposed;
import casework.clue.domain.ClueState.UnderStudy;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.List;

/** Who gets a clue to handle: the proposal, the approval, the handover and a change of keeper. */
final class Distributing {

  private Distributing() {}

  static Change<Clue, ClueEvent> propose(Clue clue, String department, String mode, Act act) {
    clue.require(Step.PROPOSE);
    Signing.bySupervision(clue.organ(), Step.PROPOSE.word(), act.actor());
    ClueNumber number = clue.number().orElseThrow();
    ClueState to = new Proposed(number, new Distribution(department, mode, act.signed()));
    ClueEvent said = new DistributionProposed(clue.about(), department, mode, act.on());
    return Clue.change(
        clue.step(Step.PROPOSE, to, department, act), Step.PROPOSE, "R-CLUE-01", said);
  }

  static Change<Clue, ClueEvent> approve(Clue clue, Act act) {
    clue.require(Step.APPROVE);
    Signing.byHead(clue.organ(), Step.APPROVE.word(), act.actor());
    Proposed now = clue.in(Proposed.class);
    Distribution distribution = now.distribution();
    if (distribution.proposedBy().officer().equals(act.actor().officer())) {
      throw new Refused(new ClueRefusal.NeedsAnotherSigner(Step.APPROVE.word(), "R-CLUE-01"));
    }
    ClueState to = new Approved(now.number(), distribution, act.signed());
    ClueEvent said =
        new DistributionApproved(
            clue.about(), distribution.department(), distribution.mode(), act.on());
    return Clue.change(clue.step(Step.APPROVE, to, "", act), Step.APPROVE, "R-CLUE-01", said);
  }

  @Rule("T-CLUE-DISP")
  static Change<Clue, ClueEvent> receive(Clue clue, String keeper, RuleBook rules, Act act) {
    clue.require(Step.RECEIVE);
    Approved now = clue.in(Approved.class);
    Signing.byLeadOf(
        clue.organ(), now.distribution().department(), Step.RECEIVE.word(), act.actor());
    Signing.notRecused(clue.recusals(), List.of(keeper, act.actor().officer()));
    Placement placement = new Placement(now.number(), now.distribution(), keeper, act.on());
    Clocks started = clue.clocks().start(Stage.DISPOSAL, act.on(), clue.organ(), rules, act.on());
    Clue next = clue.step(Step.RECEIVE, new HandedOver(placement), keeper, act).with(started);
    LocalDate due = started.running().orElseThrow().due();
    ClueEvent said =
        new ClueHandedOver(clue.about(), placement.department(), keeper, act.on(), due);
    return Pace.settle(Clue.change(next, Step.RECEIVE, "T-CLUE-DISP", said), rules, act.on());
  }

  static Change<Clue, ClueEvent> reassign(Clue clue, String keeper, Act act) {
    clue.require(Step.REASSIGN);
    Placement before = clue.in(Placed.class).placement();
    Signing.byLeadOf(clue.organ(), before.department(), Step.REASSIGN.word(), act.actor());
    Signing.notRecused(clue.recusals(), List.of(keeper));
    Clue next = clue.step(Step.REASSIGN, lyingWith(clue.state(), before.with(keeper)), keeper, act);
    ClueEvent said = new KeeperChanged(clue.about(), before.department(), keeper, act.on());
    return Clue.change(next, Step.REASSIGN, "R-CLUE-01", said);
  }

  private static ClueState lyingWith(ClueState state, Placement placement) {
    return switch (state) {
      case HandedOver _ -> new HandedOver(placement);
      case UnderStudy now -> new UnderStudy(placement, now.studies());
      case InDisposal now -> new InDisposal(placement, now.disposal());
      case ClueState.Arrived _,
          ClueState.Registered _,
          Proposed _,
          Approved _,
          ClueState.Shelved _,
          ClueState.Concluded _,
          ClueState.ResultRecorded _,
          ClueState.StruckOff _,
          ClueState.Voided _ ->
          throw new IllegalStateException("the lifecycle does not lead here");
    };
  }
}
