package casework.inspection.domain.round;

import casework.inspection.domain.Days;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.Limit;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.round.RoundEvent.RoundAnnounced;
import casework.inspection.domain.round.RoundEvent.RoundEntered;
import casework.inspection.domain.round.RoundEvent.RoundLeft;
import casework.inspection.domain.round.RoundEvent.RoundReported;
import casework.inspection.domain.round.RoundEvent.UnitFedBack;
import casework.inspection.domain.round.RoundLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The round on its way: announced, entered, left, reported and fed back. */
final class Visiting {

  private Visiting() {}

  @Rule(value = "R-INSP-02", kind = RuleKind.REFUSES)
  static Change<Round, RoundEvent> announce(Round round, Act act) {
    round.require(Step.ANNOUNCE);
    Signing.byOffice(round.organ(), Step.ANNOUNCE.word(), act.actor());
    round.requireComplete();
    return round.moved(
        Step.ANNOUNCE,
        new RoundState.Announced(),
        round.schedule().announced(act.on()),
        "R-INSP-02",
        new RoundAnnounced(
            round.id(),
            round.organ(),
            round.groups().size(),
            round.people(),
            round.targets(),
            act.on()),
        act);
  }

  @Rule(value = "T-INSP-NOTICE", kind = RuleKind.REFUSES)
  static Change<Round, RoundEvent> enter(Round round, RuleBook rules, Act act) {
    round.require(Step.ENTER);
    Signing.byOffice(round.organ(), Step.ENTER.word(), act.actor());
    round.requireComplete();
    LocalDate told = Objects.requireNonNull(round.schedule().announcedOn());
    LocalDate earliest =
        rules
            .limit(Limit.NOTICE, round.organ(), told)
            .period()
            .nominalEnd(told, rules.calendar(round.organ(), act.on()));
    if (act.on().isBefore(earliest)) {
      throw new Refused(
          new InspectionRefusal.TooSoon(Step.ENTER.word(), earliest, "T-INSP-NOTICE"));
    }
    return round.moved(
        Step.ENTER,
        new RoundState.Entered(),
        round.schedule().entered(act.on()),
        "T-INSP-NOTICE",
        new RoundEntered(round.id(), round.organ(), act.on()),
        act);
  }

  @Rule("T-INSP-REPORT")
  static Change<Round, RoundEvent> leave(Round round, RuleBook rules, Act act) {
    round.require(Step.LEAVE);
    Signing.byOffice(round.organ(), Step.LEAVE.word(), act.actor());
    round.requireComplete();
    LocalDate due = rules.dueOn(Limit.ROUND_REPORT, round.organ(), act.on(), act.on());
    return round.moved(
        Step.LEAVE,
        new RoundState.Left(),
        round.schedule().left(act.on(), due),
        "T-INSP-REPORT",
        new RoundLeft(round.id(), round.organ(), act.on(), due),
        act);
  }

  static Change<Round, RoundEvent> report(Round round, Act act) {
    round.require(Step.REPORT);
    Signing.byOffice(round.organ(), Step.REPORT.word(), act.actor());
    return round.moved(
        Step.REPORT,
        new RoundState.Reported(),
        round.schedule().reported(act.on()),
        "T-INSP-REPORT",
        new RoundReported(round.id(), round.organ(), act.on()),
        act);
  }

  @Rule("R-INSP-05")
  static Change<Round, RoundEvent> feedBack(
      Round round,
      String unit,
      @Nullable LocalDate individualOn,
      @Nullable LocalDate publicOn,
      Act act) {
    round.require(Step.FEED_BACK);
    Signing.byOffice(round.organ(), Step.FEED_BACK.word(), act.actor());
    Target target =
        round
            .target(unit)
            .orElseThrow(() -> new Refused(new InspectionRefusal.NoSuch("unit", unit)));
    if (target.feedback() != null) {
      throw new Refused(new InspectionRefusal.Already("feedback", unit));
    }
    if (individualOn == null && publicOn == null) {
      throw new Refused(
          new InspectionRefusal.Malformed("publicOn", "given, or individualOn, or both"));
    }
    LocalDate reported = Objects.requireNonNull(round.schedule().reportedOn());
    if (individualOn != null) {
      Days.require("individualOn", individualOn, reported, act.on());
    }
    if (publicOn != null) {
      Days.require("publicOn", publicOn, reported, act.on());
    }
    Target.Feedback feedback = new Target.Feedback(individualOn, publicOn, act.signed());
    Group group =
        round.groups().stream()
            .filter(each -> each.targets().contains(target))
            .findFirst()
            .orElseThrow();
    List<Group> next = new ArrayList<>(round.groups());
    next.set(group.n() - 1, group.with(new Target(target.unit(), feedback)));
    boolean all =
        next.stream()
            .flatMap(each -> each.targets().stream())
            .allMatch(each -> each.feedback() != null);
    Round told =
        new Round(
            round.id(),
            round.organ(),
            round.number(),
            round.name(),
            round.kind(),
            RoundLifecycle.TABLE.arrive(
                round.state(),
                Step.FEED_BACK,
                all ? new RoundState.FedBack() : new RoundState.FeedingBack()),
            round.schedule(),
            next,
            round.declarations(),
            round.paper(),
            SignedStep.more(round.trail(), Step.FEED_BACK.word(), unit, act));
    return Change.of(
        told,
        Step.FEED_BACK.word(),
        List.of("R-INSP-05"),
        new UnitFedBack(round.id(), round.organ(), unit, feedback.on()));
  }
}
