package casework.inspection.domain.round;

import casework.inspection.domain.Days;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.Limit;
import casework.inspection.domain.Numbers;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SeriesNumber;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.round.RoundEvent.MemberRecused;
import casework.inspection.domain.round.RoundEvent.RoundAnnounced;
import casework.inspection.domain.round.RoundEvent.RoundClosed;
import casework.inspection.domain.round.RoundEvent.RoundEntered;
import casework.inspection.domain.round.RoundEvent.RoundLeft;
import casework.inspection.domain.round.RoundEvent.RoundOpened;
import casework.inspection.domain.round.RoundEvent.RoundReported;
import casework.inspection.domain.round.RoundEvent.RoundTakenOver;
import casework.inspection.domain.round.RoundEvent.RoundVoided;
import casework.inspection.domain.round.RoundEvent.UnitFedBack;
import casework.inspection.domain.round.RoundLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An inspection round (巡察轮次): who inspects which units, and when. Immutable: each step returns what
 * it became.
 *
 * @param organ code of the organ that inspects
 * @param kind of the code set {@code inspection-round-kind}
 * @param paper what it came to on paper; null for a round that was held with this ledger
 */
public record Round(
    RoundId id,
    String organ,
    SeriesNumber number,
    String name,
    String kind,
    RoundState state,
    Schedule schedule,
    List<Group> groups,
    List<Declaration> declarations,
    @Nullable Totals paper,
    List<SignedStep> trail) {

  public Round {
    groups = List.copyOf(groups);
    declarations = List.copyOf(declarations);
    trail = List.copyOf(trail);
  }

  /** The inspection office plans a round and numbers it. */
  public static Change<Round, RoundEvent> open(
      RoundId id, String name, String kind, Numbers numbers, Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.OPEN.word(), act.actor());
    SeriesNumber number = numbers.round(organ, act.on(), id.value());
    Round round =
        new Round(
            id,
            organ,
            number,
            name,
            kind,
            RoundLifecycle.TABLE.arrive(null, Step.OPEN, new RoundState.Planned()),
            Schedule.openedOn(act.on()),
            List.of(),
            List.of(),
            null,
            List.of(SignedStep.of(Step.OPEN.word(), "", act)));
    return Change.of(
        round,
        Step.OPEN.word(),
        List.of("R-INSP-03"),
        new RoundOpened(id, organ, number, kind, act.on()));
  }

  /** A round that was held and closed on paper. */
  public static Change<Round, RoundEvent> takeOver(
      SeriesNumber number,
      String name,
      String kind,
      LocalDate openedOn,
      LocalDate closedOn,
      Totals totals,
      Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.TAKE_OVER.word(), act.actor());
    if (number.looksLikeOurs()) {
      throw new Refused(
          new InspectionRefusal.Malformed("number", "unlike those this ledger gives out itself"));
    }
    Days.require("closedOn", closedOn, openedOn, act.on());
    RoundId id = RoundId.ofPaper(organ, number.value());
    Round round =
        new Round(
            id,
            organ,
            number,
            name,
            kind,
            RoundLifecycle.TABLE.arrive(null, Step.TAKE_OVER, new RoundState.Closed()),
            new Schedule(openedOn, null, null, null, null, null, closedOn),
            List.of(),
            List.of(),
            totals,
            List.of(SignedStep.of(Step.TAKE_OVER.word(), "", act)));
    return Change.of(
        round,
        Step.TAKE_OVER.word(),
        List.of("R-INSP-03"),
        new RoundTakenOver(id, organ, number, kind, openedOn, closedOn, act.on()));
  }

  /**
   * Members declare. Who must keep out of a unit of his group, by what he says now, is taken out of
   * the group with it.
   */
  @Rule("R-INSP-01")
  public Change<Round, RoundEvent> declare(List<Declaration> said, Act act) {
    require(Step.DECLARE);
    Signing.byOffice(organ, Step.DECLARE.word(), act.actor());
    Map<String, Declaration> known = new LinkedHashMap<>();
    declarations.forEach(each -> known.put(each.member(), each));
    said.forEach(
        each -> {
          Days.require("declaredOn", each.declaredOn(), LocalDate.of(1990, 1, 1), act.on());
          known.put(each.member(), each);
        });
    List<RoundEvent> events = new ArrayList<>();
    List<Group> left = new ArrayList<>();
    for (Group group : groups) {
      Group now = group;
      for (Declaration each : said) {
        Optional<MemberRecused> out = conflict(now, each, act.on());
        if (out.isPresent()) {
          events.add(out.get());
          now = now.without(each.member(), act.on());
        }
      }
      left.add(now);
    }
    Round next =
        new Round(
            id,
            organ,
            number,
            name,
            kind,
            RoundLifecycle.TABLE.arrive(state, Step.DECLARE, state),
            schedule,
            left,
            List.copyOf(known.values()),
            paper,
            SignedStep.more(trail, Step.DECLARE.word(), "", act));
    return new Change<>(next, Step.DECLARE.word(), List.of("R-INSP-01"), events);
  }

  private Optional<MemberRecused> conflict(Group group, Declaration declared, LocalDate on) {
    if (!group.seats(declared.member())) {
      return Optional.empty();
    }
    for (Target target : group.targets()) {
      Set<RecusalKind> kinds = Recusal.kinds(declared, Set.of(), target.unit(), organ);
      if (!kinds.isEmpty()) {
        return Optional.of(
            new MemberRecused(
                id, organ, declared.member(), target.unit().unit(), List.copyOf(kinds), on));
      }
    }
    return Optional.empty();
  }

  /**
   * Says who is in a group and what it inspects; the group of that place is formed or formed anew.
   *
   * @param posts what the directory knows of posts, on top of what members declare
   */
  @Rule(value = "R-INSP-01", kind = RuleKind.REFUSES)
  public Change<Round, RoundEvent> compose(
      int n, List<Seat> seats, List<UnitRef> units, PostsHeld posts, Act act) {
    require(Step.COMPOSE);
    Signing.byOffice(organ, Step.COMPOSE.word(), act.actor());
    if (n < 1 || n > groups.size() + 1) {
      throw new Refused(new InspectionRefusal.NoSuch("group", Integer.toString(n)));
    }
    requireApart(n, seats, units);
    for (Seat seat : seats) {
      Declaration declared = declarationOf(seat.member());
      for (UnitRef unit : units) {
        Recusal.require(declared, posts.of(seat.member()), unit, organ);
      }
    }
    List<Group> next = new ArrayList<>(groups);
    Group before =
        n <= groups.size()
            ? groups.get(n - 1)
            : new Group(n, List.of(), List.of(), null, List.of());
    if (n > groups.size()) {
      next.add(before);
    }
    next.set(n - 1, before.with(seats, units, act.on()));
    return Change.of(
        with(next, Step.COMPOSE, Integer.toString(n), act),
        Step.COMPOSE.word(),
        List.of("R-INSP-01"));
  }

  /** Nobody sits twice, one leader to a group, and no unit is inspected by two groups. */
  private void requireApart(int n, List<Seat> seats, List<UnitRef> units) {
    Set<String> members = new HashSet<>();
    Set<String> codes = new HashSet<>();
    groups.stream()
        .filter(group -> group.n() != n)
        .forEach(
            group -> {
              group.seats().forEach(seat -> members.add(seat.member()));
              group.targets().forEach(target -> codes.add(target.unit().unit()));
            });
    for (Seat seat : seats) {
      if (!members.add(seat.member())) {
        throw new Refused(new InspectionRefusal.Already("seat", seat.member()));
      }
    }
    for (UnitRef unit : units) {
      if (!codes.add(unit.unit())) {
        throw new Refused(new InspectionRefusal.Already("target", unit.unit()));
      }
    }
    if (seats.stream().filter(seat -> seat.duty() == Seat.Duty.LEADER).count() > 1) {
      throw new Refused(new InspectionRefusal.Malformed("seats", "with one leader"));
    }
  }

  private Declaration declarationOf(String member) {
    return declarations.stream()
        .filter(each -> each.member().equals(member))
        .findFirst()
        .orElseThrow(() -> new Refused(new InspectionRefusal.Undeclared(member)));
  }

  /** A leader of the organ authorises the group's leader, for this round alone. */
  @Rule(value = "R-INSP-02", kind = RuleKind.REFUSES)
  public Change<Round, RoundEvent> authorise(int n, Act act) {
    require(Step.AUTHORISE);
    Signing.byLeaders(organ, Step.AUTHORISE.word(), act.actor());
    Group group = group(n);
    String leader =
        group.leader().orElseThrow(() -> new Refused(new InspectionRefusal.NoSuch("leader", "")));
    return Change.of(
        replacing(group.with(new Group.Authorisation(leader, act.signed())), Step.AUTHORISE, act),
        Step.AUTHORISE.word(),
        List.of("R-INSP-02"));
  }

  /** The units are told that they will be inspected. */
  @Rule(value = "R-INSP-02", kind = RuleKind.REFUSES)
  public Change<Round, RoundEvent> announce(Act act) {
    require(Step.ANNOUNCE);
    Signing.byOffice(organ, Step.ANNOUNCE.word(), act.actor());
    requireComplete();
    return moved(
        Step.ANNOUNCE,
        new RoundState.Announced(),
        schedule.announced(act.on()),
        "R-INSP-02",
        new RoundAnnounced(id, organ, groups.size(), people(), targets(), act.on()),
        act);
  }

  /** The groups enter the units, not sooner than the notice allows. */
  @Rule(value = "T-INSP-NOTICE", kind = RuleKind.REFUSES)
  public Change<Round, RoundEvent> enter(RuleBook rules, Act act) {
    require(Step.ENTER);
    Signing.byOffice(organ, Step.ENTER.word(), act.actor());
    requireComplete();
    LocalDate told = Objects.requireNonNull(schedule.announcedOn());
    LocalDate earliest =
        rules
            .limit(Limit.NOTICE, organ, told)
            .period()
            .nominalEnd(told, rules.calendar(organ, act.on()));
    if (act.on().isBefore(earliest)) {
      throw new Refused(
          new InspectionRefusal.TooSoon(Step.ENTER.word(), earliest, "T-INSP-NOTICE"));
    }
    return moved(
        Step.ENTER,
        new RoundState.Entered(),
        schedule.entered(act.on()),
        "T-INSP-NOTICE",
        new RoundEntered(id, organ, act.on()),
        act);
  }

  /** The groups leave; from now on the report is due. */
  @Rule("T-INSP-REPORT")
  public Change<Round, RoundEvent> leave(RuleBook rules, Act act) {
    require(Step.LEAVE);
    Signing.byOffice(organ, Step.LEAVE.word(), act.actor());
    requireComplete();
    LocalDate due = rules.dueOn(Limit.ROUND_REPORT, organ, act.on(), act.on());
    return moved(
        Step.LEAVE,
        new RoundState.Left(),
        schedule.left(act.on(), due),
        "T-INSP-REPORT",
        new RoundLeft(id, organ, act.on(), due),
        act);
  }

  /** The secretaries' meeting (书记专题会) has heard the report. */
  public Change<Round, RoundEvent> report(Act act) {
    require(Step.REPORT);
    Signing.byOffice(organ, Step.REPORT.word(), act.actor());
    return moved(
        Step.REPORT,
        new RoundState.Reported(),
        schedule.reported(act.on()),
        "T-INSP-REPORT",
        new RoundReported(id, organ, act.on()),
        act);
  }

  /**
   * A unit is told what was found, its principal alone, its members openly, or both (双反馈).
   *
   * @param individualOn null where that is still to come
   * @param publicOn null where that is still to come
   */
  @Rule("R-INSP-05")
  public Change<Round, RoundEvent> feedBack(
      String unit, @Nullable LocalDate individualOn, @Nullable LocalDate publicOn, Act act) {
    require(Step.FEED_BACK);
    Signing.byOffice(organ, Step.FEED_BACK.word(), act.actor());
    Target target =
        target(unit).orElseThrow(() -> new Refused(new InspectionRefusal.NoSuch("unit", unit)));
    if (target.feedback() != null) {
      throw new Refused(new InspectionRefusal.Already("feedback", unit));
    }
    if (individualOn == null && publicOn == null) {
      throw new Refused(
          new InspectionRefusal.Malformed("publicOn", "given, or individualOn, or both"));
    }
    LocalDate reported = Objects.requireNonNull(schedule.reportedOn());
    if (individualOn != null) {
      Days.require("individualOn", individualOn, reported, act.on());
    }
    if (publicOn != null) {
      Days.require("publicOn", publicOn, reported, act.on());
    }
    Target.Feedback feedback = new Target.Feedback(individualOn, publicOn, act.signed());
    Group group =
        groups.stream().filter(each -> each.targets().contains(target)).findFirst().orElseThrow();
    List<Group> next = new ArrayList<>(groups);
    next.set(group.n() - 1, group.with(new Target(target.unit(), feedback)));
    boolean all =
        next.stream()
            .flatMap(each -> each.targets().stream())
            .allMatch(each -> each.feedback() != null);
    Round told =
        new Round(
            id,
            organ,
            number,
            name,
            kind,
            RoundLifecycle.TABLE.arrive(
                state,
                Step.FEED_BACK,
                all ? new RoundState.FedBack() : new RoundState.FeedingBack()),
            schedule,
            next,
            declarations,
            paper,
            SignedStep.more(trail, Step.FEED_BACK.word(), unit, act));
    return Change.of(
        told,
        Step.FEED_BACK.word(),
        List.of("R-INSP-05"),
        new UnitFedBack(id, organ, unit, feedback.on()));
  }

  /** The round is over. */
  public Change<Round, RoundEvent> close(Act act) {
    require(Step.CLOSE);
    Signing.byOffice(organ, Step.CLOSE.word(), act.actor());
    return moved(
        Step.CLOSE,
        new RoundState.Closed(),
        schedule.closed(act.on()),
        "R-INSP-03",
        new RoundClosed(id, organ, act.on()),
        act);
  }

  /** Given up before it began; the number stays used. */
  public Change<Round, RoundEvent> voided(String reason, Act act) {
    require(Step.VOID);
    Signing.byLeaders(organ, Step.VOID.word(), act.actor());
    return moved(
        Step.VOID,
        new RoundState.Voided(reason, act.signed()),
        schedule,
        "R-INSP-03",
        new RoundVoided(id, organ, act.on()),
        act);
  }

  /** How many people are in the groups, on paper or here. */
  public int people() {
    Totals totals = paper;
    return totals != null
        ? totals.people()
        : groups.stream().mapToInt(group -> group.seats().size()).sum();
  }

  /** How many units are inspected. */
  public int targets() {
    Totals totals = paper;
    return totals != null
        ? totals.targets()
        : groups.stream().mapToInt(group -> group.targets().size()).sum();
  }

  /** How many groups there are. */
  public int groupCount() {
    Totals totals = paper;
    return totals != null ? totals.groups() : groups.size();
  }

  /** The unit as it is inspected in this round. */
  public Optional<Target> target(String unit) {
    return groups.stream()
        .flatMap(group -> group.targets().stream())
        .filter(target -> target.unit().unit().equals(unit))
        .findFirst();
  }

  /** Whether the round was held on paper and closed there. */
  public boolean isTakenOver() {
    return paper != null;
  }

  private Group group(int n) {
    if (n < 1 || n > groups.size()) {
      throw new Refused(new InspectionRefusal.NoSuch("group", Integer.toString(n)));
    }
    return groups.get(n - 1);
  }

  private void requireComplete() {
    List<Integer> incomplete =
        groups.stream().filter(group -> !group.isComplete()).map(Group::n).toList();
    if (groups.isEmpty() || !incomplete.isEmpty()) {
      throw new Refused(new InspectionRefusal.GroupsIncomplete(incomplete));
    }
  }

  private void require(Step step) {
    RoundLifecycle.TABLE.require(state, step);
  }

  private Round replacing(Group changed, Step step, Act act) {
    List<Group> next = new ArrayList<>(groups);
    next.set(changed.n() - 1, changed);
    return with(next, step, Integer.toString(changed.n()), act);
  }

  private Round with(List<Group> next, Step step, String note, Act act) {
    return new Round(
        id,
        organ,
        number,
        name,
        kind,
        RoundLifecycle.TABLE.arrive(state, step, state),
        schedule,
        next,
        declarations,
        paper,
        SignedStep.more(trail, step.word(), note, act));
  }

  private Change<Round, RoundEvent> moved(
      Step step, RoundState to, Schedule days, String rule, RoundEvent said, Act act) {
    Round next =
        new Round(
            id,
            organ,
            number,
            name,
            kind,
            RoundLifecycle.TABLE.arrive(state, step, to),
            days,
            groups,
            declarations,
            paper,
            SignedStep.more(trail, step.word(), "", act));
    return Change.of(next, step.word(), List.of(rule), said);
  }
}
