package casework.inspection.domain.round;

import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.Numbers;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SeriesNumber;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.round.RoundEvent.RoundClosed;
import casework.inspection.domain.round.RoundEvent.RoundVoided;
import casework.inspection.domain.round.RoundLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return Opening.open(id, name, kind, numbers, act);
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
    return Opening.takeOver(number, name, kind, openedOn, closedOn, totals, act);
  }

  /**
   * Members declare. Who must keep out of a unit of his group, by what he says now, is taken out of
   * the group with it.
   */
  public Change<Round, RoundEvent> declare(List<Declaration> said, Act act) {
    return Manning.declare(this, said, act);
  }

  /**
   * Says who is in a group and what it inspects; the group of that place is formed or formed anew.
   *
   * @param posts what the directory knows of posts, on top of what members declare
   */
  public Change<Round, RoundEvent> compose(
      int n, List<Seat> seats, List<UnitRef> units, PostsHeld posts, Act act) {
    return Manning.compose(this, n, seats, units, posts, act);
  }

  /** A leader of the organ authorises the group's leader, for this round alone. */
  public Change<Round, RoundEvent> authorise(int n, Act act) {
    return Manning.authorise(this, n, act);
  }

  /** The units are told that they will be inspected. */
  public Change<Round, RoundEvent> announce(Act act) {
    return Visiting.announce(this, act);
  }

  /** The groups enter the units, not sooner than the notice allows. */
  public Change<Round, RoundEvent> enter(RuleBook rules, Act act) {
    return Visiting.enter(this, rules, act);
  }

  /** The groups leave; from now on the report is due. */
  public Change<Round, RoundEvent> leave(RuleBook rules, Act act) {
    return Visiting.leave(this, rules, act);
  }

  /** The secretaries' meeting (书记专题会) has heard the report. */
  public Change<Round, RoundEvent> report(Act act) {
    return Visiting.report(this, act);
  }

  /**
   * A unit is told what was found, its principal alone, its members openly, or both (双反馈).
   *
   * @param individualOn null where that is still to come
   * @param publicOn null where that is still to come
   */
  public Change<Round, RoundEvent> feedBack(
      String unit, @Nullable LocalDate individualOn, @Nullable LocalDate publicOn, Act act) {
    return Visiting.feedBack(this, unit, individualOn, publicOn, act);
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

  Group group(int n) {
    if (n < 1 || n > groups.size()) {
      throw new Refused(new InspectionRefusal.NoSuch("group", Integer.toString(n)));
    }
    return groups.get(n - 1);
  }

  void requireComplete() {
    List<Integer> incomplete =
        groups.stream().filter(group -> !group.isComplete()).map(Group::n).toList();
    if (groups.isEmpty() || !incomplete.isEmpty()) {
      throw new Refused(new InspectionRefusal.GroupsIncomplete(incomplete));
    }
  }

  void require(Step step) {
    RoundLifecycle.TABLE.require(state, step);
  }

  Round replacing(Group changed, Step step, Act act) {
    List<Group> next = new ArrayList<>(groups);
    next.set(changed.n() - 1, changed);
    return with(next, step, Integer.toString(changed.n()), act);
  }

  Round with(List<Group> next, Step step, String note, Act act) {
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

  Change<Round, RoundEvent> moved(
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
