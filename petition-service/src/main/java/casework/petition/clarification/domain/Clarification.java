package casework.petition.clarification.domain;

import casework.petition.clarification.domain.ClarificationLifecycle.Step;
import casework.petition.clarification.domain.ClarificationState.Approved;
import casework.petition.clarification.domain.ClarificationState.Closed;
import casework.petition.clarification.domain.ClarificationState.Done;
import casework.petition.clarification.domain.ClarificationState.Issued;
import casework.petition.clarification.domain.ClarificationState.Proposed;
import casework.petition.clarification.domain.ClarificationState.Returned;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The clearing (澄清正名) of one person of one matter in which an untrue report named him. It speaks of
 * that matter and has no place for what he is like otherwise. Immutable: each step returns what it
 * became.
 *
 * @param untrueReport the finding it rests on
 * @param matter what he is cleared of, sealed
 * @param ways all ways to be gone, 书面 among them
 * @param notice null until it has gone out
 */
public record Clarification(
    UUID id,
    Place place,
    UUID untrueReport,
    Trigger trigger,
    List<Tick> checkList,
    Set<Way> ways,
    SealedText matter,
    ClarificationState state,
    @Nullable Notice notice,
    List<Carried> carried,
    List<Visit> visits,
    Signed proposedBy) {

  private static final List<String> RULES = List.of("R-CL-01");

  public Clarification {
    checkList = List.copyOf(checkList);
    ways = Set.copyOf(ways);
    carried = List.copyOf(carried);
    visits = List.copyOf(visits);
  }

  /** What is proposed. */
  public record Plan(Trigger trigger, List<Tick> checkList, Set<Way> ways) {}

  /** Proposes it with the whole check list, on the ground of what was verified. */
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  @Rule(value = "R-CL-02", kind = RuleKind.REFUSES)
  public static Change<Clarification, Tacit> propose(
      UUID id, UntrueReport verified, Plan plan, SealedText matter, Act act) {
    FileStaff.requireDepartmentOf(verified.place(), act.actor());
    Tick.requireAll(plan.checkList());
    Way.requireWritten(plan.ways());
    Clarification proposed =
        new Clarification(
            id,
            verified.place(),
            verified.id(),
            plan.trigger(),
            plan.checkList(),
            plan.ways(),
            matter,
            ClarificationLifecycle.TABLE.arrive(null, Step.PROPOSE, new Proposed()),
            null,
            List.of(),
            List.of(),
            act.signed());
    return Change.of(proposed, "clarification-proposal", List.of("R-CL-01", "R-CL-02"));
  }

  /** The head approves it or sends it back. */
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  public Change<Clarification, Tacit> decide(boolean approved, Act act) {
    FileStaff.requireHeadOf(place.organ(), act.actor());
    Step step = approved ? Step.APPROVE : Step.RETURN;
    ClarificationLifecycle.TABLE.require(state, step);
    ClarificationState next = approved ? new Approved(act.signed()) : new Returned(act.signed());
    return become(
        step,
        next,
        notice,
        carried,
        visits,
        approved ? "clarification-approval" : "clarification-return");
  }

  /** Refuses where no notice may go out. */
  public void requireIssuable(Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    ClarificationLifecycle.TABLE.require(state, Step.ISSUE);
  }

  /** The notice goes out: the written way is gone. */
  @Rule("R-CL-01")
  public Change<Clarification, Tacit> issue(Notice document, Act act) {
    requireIssuable(act);
    List<Carried> gone = List.of(new Carried(Way.WRITTEN, act.on(), act.signed()));
    return become(Step.ISSUE, after(gone), document, gone, visits, "clarification-notice");
  }

  /** Another way has been gone. */
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  public Change<Clarification, Tacit> carryOut(Way way, LocalDate on, Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    ClarificationLifecycle.TABLE.require(state, Step.CARRY_OUT);
    if (!ways.contains(way) || carried.stream().anyMatch(each -> each.way() == way)) {
      throw new Refused(new ClarificationRefusal.NotThatWay(way));
    }
    requireDay("on", on, act);
    List<Carried> more = new ArrayList<>(carried);
    more.add(new Carried(way, on, act.signed()));
    return become(Step.CARRY_OUT, after(more), notice, more, visits, "clarification-way");
  }

  /** Plans a visit to see whether the effect is gone. */
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  public Change<Clarification, Tacit> scheduleVisit(LocalDate dueOn, Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    ClarificationLifecycle.TABLE.require(state, Step.SCHEDULE_VISIT);
    if (dueOn.isBefore(act.on()) || dueOn.isAfter(act.on().plusYears(2))) {
      throw new Refused(
          new ClarificationRefusal.DayOutOfRange("dueOn", act.on(), act.on().plusYears(2)));
    }
    List<Visit> more = new ArrayList<>(visits);
    more.add(new Visit(visits.size() + 1, dueOn, null, null, null));
    return become(Step.SCHEDULE_VISIT, state, notice, carried, more, "clarification-visit-plan");
  }

  /** Records a visit and what it showed. */
  public Change<Clarification, Tacit> visit(
      int number, LocalDate heldOn, Visit.Result result, Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    ClarificationLifecycle.TABLE.require(state, Step.VISIT);
    requireDay("heldOn", heldOn, act);
    if (visits.stream().noneMatch(each -> each.number() == number && each.isOpen())) {
      throw new Refused(new ClarificationRefusal.NoSuchVisit());
    }
    List<Visit> now =
        visits.stream()
            .map(
                each ->
                    each.number() == number
                        ? new Visit(number, each.dueOn(), heldOn, result, act.signed())
                        : each)
            .toList();
    return become(Step.VISIT, state, notice, carried, now, "clarification-visit");
  }

  /** Nothing is left to be done: somebody has been to see him. */
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  public Change<Clarification, Tacit> close(Act act) {
    FileStaff.requireDepartmentOf(place, act.actor());
    ClarificationLifecycle.TABLE.require(state, Step.CLOSE);
    if (visits.isEmpty() || visits.stream().anyMatch(Visit::isOpen)) {
      throw new Refused(new ClarificationRefusal.VisitStillOpen());
    }
    return become(
        Step.CLOSE,
        new Closed(approvedBy(), act.on()),
        notice,
        carried,
        visits,
        "clarification-closure");
  }

  private ClarificationState after(List<Carried> gone) {
    Set<Way> all = gone.stream().map(Carried::way).collect(Collectors.toSet());
    return all.equals(ways) ? new Done(approvedBy()) : new Issued(approvedBy());
  }

  private Signed approvedBy() {
    return switch (state) {
      case Approved approved -> approved.by();
      case Issued issued -> issued.approvedBy();
      case Done done -> done.approvedBy();
      case Closed closed -> closed.approvedBy();
      case Proposed _, Returned _ -> throw new IllegalStateException("not approved");
    };
  }

  private void requireDay(String field, LocalDate day, Act act) {
    LocalDate earliest = approvedBy().on();
    if (day.isBefore(earliest) || day.isAfter(act.on())) {
      throw new Refused(new ClarificationRefusal.DayOutOfRange(field, earliest, act.on()));
    }
  }

  private Change<Clarification, Tacit> become(
      Step step,
      ClarificationState next,
      @Nullable Notice document,
      List<Carried> gone,
      List<Visit> visited,
      String word) {
    return Change.of(
        new Clarification(
            id,
            place,
            untrueReport,
            trigger,
            checkList,
            ways,
            matter,
            ClarificationLifecycle.TABLE.arrive(state, step, next),
            document,
            gone,
            visited,
            proposedBy),
        word,
        RULES);
  }
}
