package casework.clue.domain;

import casework.clue.domain.ClueEvent.ClueStudied;
import casework.clue.domain.ClueEvent.ReturnedToStudy;
import casework.clue.domain.ClueLifecycle.Step;
import casework.clue.domain.ClueState.Concluded;
import casework.clue.domain.ClueState.Disposed;
import casework.clue.domain.ClueState.InDisposal;
import casework.clue.domain.ClueState.Placed;
import casework.clue.domain.ClueState.Shelved;
import casework.clue.domain.ClueState.UnderStudy;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is to be done about a clue: collective study, the head's approval, and study once more. */
final class Disposing {

  private Disposing() {}

  @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
  static Change<Clue, ClueEvent> study(
      Clue clue,
      StudyLevel level,
      LocalDate heldOn,
      List<String> participants,
      DisposalMethod conclusion,
      Act act) {
    clue.require(Step.STUDY);
    Placement placement = clue.in(Placed.class).placement();
    List<StudyRecord> sofar = clue.state() instanceof UnderStudy now ? now.studies() : List.of();
    Signing.ofStudy(clue.organ(), placement, level, act.actor());
    Studies.notYetHeld(sofar, level);
    Signing.differently(sofar, act.actor());
    Signing.notRecused(clue.recusals(), participants);
    Signing.notRecused(clue.recusals(), List.of(act.actor().officer()));
    Clue.requireDay("heldOn", heldOn, placement.receivedOn(), act.on());
    List<StudyRecord> records = new ArrayList<>(sofar);
    records.add(new StudyRecord(level, heldOn, participants, conclusion, act.signed()));
    Clue next = clue.step(Step.STUDY, new UnderStudy(placement, records), level.name(), act);
    ClueEvent said = new ClueStudied(clue.about(), level, heldOn, conclusion);
    return Clue.change(next, Step.STUDY, "R-CLUE-02", said);
  }

  @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
  @Rule("T-PRELIM")
  @Rule("T-INQ-REPORT")
  static Change<Clue, ClueEvent> dispose(
      Clue clue, DisposalMethod method, List<String> team, RuleBook rules, Act act) {
    clue.require(Step.DISPOSE);
    Signing.byHead(clue.organ(), Step.DISPOSE.word(), act.actor());
    UnderStudy now = clue.in(UnderStudy.class);
    Studies.complete(now.studies(), method);
    Signing.notRecused(clue.recusals(), team);
    requireTeam(method, team);
    Disposal disposal = new Disposal(method, team, act.signed(), now.studies());
    Clue next =
        clue.step(Step.DISPOSE, stateOf(now.placement(), disposal), method.name(), act)
            .with(clocksOf(method, clue.stopped(rules, act.on()), clue.organ(), rules, act));
    return Pace.settle(Pace.approved(next, method, act), rules, act.on());
  }

  /** The state in which an approved disposal is carried out. */
  static ClueState stateOf(Placement placement, Disposal disposal) {
    return switch (disposal.method()) {
      case INQUIRY, PRELIMINARY -> new InDisposal(placement, disposal);
      case SHELVED -> new Shelved(placement, disposal);
      case CONCLUDED -> new Concluded(placement, disposal);
    };
  }

  /** The clocks with the one that runs while a disposal is carried out, where one does. */
  static Clocks clocksOf(
      DisposalMethod method, Clocks stopped, String organ, RuleBook rules, Act act) {
    return method
        .stage()
        .map(stage -> stopped.start(stage, act.on(), organ, rules, act.on()))
        .orElse(stopped);
  }

  // 监督执纪工作规则 art. 33: a verification team has at least two members
  private static void requireTeam(DisposalMethod method, List<String> team) {
    if (method == DisposalMethod.PRELIMINARY && team.stream().distinct().count() < 2) {
      throw new Refused(new ClueRefusal.TooFew("team", 2, ""));
    }
    if (method != DisposalMethod.PRELIMINARY && !team.isEmpty()) {
      throw new Refused(new ClueRefusal.Malformed("team", "absent for this method"));
    }
  }

  static Change<Clue, ClueEvent> restudy(Clue clue, String reason, RuleBook rules, Act act) {
    clue.require(Step.RESTUDY);
    Signing.byHead(clue.organ(), Step.RESTUDY.word(), act.actor());
    Disposed now = clue.in(Disposed.class);
    Clocks restarted =
        clue.stopped(rules, act.on())
            .start(Stage.DISPOSAL, act.on(), clue.organ(), rules, act.on());
    Clue next =
        clue.step(Step.RESTUDY, new UnderStudy(now.placement(), List.of()), reason, act)
            .with(restarted)
            .and(new Clue.EarlierDisposal(now.disposal(), act.on()));
    LocalDate due = restarted.running().orElseThrow().due();
    ClueEvent said =
        new ReturnedToStudy(clue.about(), now.disposal().method(), reason, act.on(), due);
    return Pace.settle(Clue.change(next, Step.RESTUDY, "R-CLUE-02", said), rules, act.on());
  }
}
