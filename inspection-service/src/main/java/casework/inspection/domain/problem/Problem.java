package casework.inspection.domain.problem;

import casework.inspection.domain.Days;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.Limit;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.Supervision;
import casework.inspection.domain.TimedLimit;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.problem.ProblemEvent.ProblemFedBack;
import casework.inspection.domain.problem.ProblemEvent.ProblemReported;
import casework.inspection.domain.problem.ProblemEvent.ProblemTakenOver;
import casework.inspection.domain.problem.ProblemEvent.ProblemTransferred;
import casework.inspection.domain.problem.ProblemEvent.ProblemVoided;
import casework.inspection.domain.problem.ProblemEvent.RectificationCleared;
import casework.inspection.domain.problem.ProblemEvent.RectificationExtended;
import casework.inspection.domain.problem.ProblemEvent.RectificationOverdue;
import casework.inspection.domain.problem.ProblemEvent.RectificationPaused;
import casework.inspection.domain.problem.ProblemEvent.RectificationPlanned;
import casework.inspection.domain.problem.ProblemEvent.RectificationReconciled;
import casework.inspection.domain.problem.ProblemEvent.RectificationRejected;
import casework.inspection.domain.problem.ProblemEvent.RectificationReopened;
import casework.inspection.domain.problem.ProblemEvent.RectificationResumed;
import casework.inspection.domain.problem.ProblemLifecycle.Step;
import casework.inspection.domain.problem.ProblemState.Cleared;
import casework.inspection.domain.problem.ProblemState.FedBack;
import casework.inspection.domain.problem.ProblemState.Reported;
import casework.inspection.domain.problem.ProblemState.Supervised;
import casework.inspection.domain.problem.ProblemState.Transferred;
import casework.inspection.domain.problem.ProblemState.Voided;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.Period;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem found in an inspection, on its way through the five accounts (五账式). Immutable: each
 * step returns what it became.
 *
 * @param organ code of the organ that inspects and keeps the account
 * @param number its number on the round's list of problems
 * @param category of the code set {@code inspection-problem-category}
 * @param text what was found, sealed; null where paper gave only the row
 * @param plan who answers for it and what is to be done; null until it is named
 */
public record Problem(
    ProblemId id,
    String organ,
    RoundId round,
    UnitRef unit,
    String number,
    String category,
    boolean takenOver,
    LocalDate enteredOn,
    @Nullable SealedText text,
    @Nullable Plan plan,
    ProblemState state,
    Clocks clocks,
    List<Rejection> rejections,
    List<Reopening> reopenings,
    List<SignedStep> trail) {

  public Problem {
    rejections = List.copyOf(rejections);
    reopenings = List.copyOf(reopenings);
    trail = List.copyOf(trail);
    if (number.isBlank() || number.length() > 40) {
      throw new Refused(new InspectionRefusal.Malformed("number", "1 to 40 visible characters"));
    }
  }

  /** What stands on a round's list of problems. */
  public record Entry(
      RoundId round, UnitRef unit, String number, String category, @Nullable SealedText text) {}

  /** A group reports a problem (报告报账). */
  @Rule("R-INSP-03")
  public static Change<Problem, ProblemEvent> report(Entry entry, Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.REPORT.word(), act.actor());
    Problem problem = enter(entry, organ, Step.REPORT, new Reported(), Clocks.NONE, act);
    return Change.of(
        problem,
        Step.REPORT.word(),
        List.of("R-INSP-03"),
        new ProblemReported(problem.about(), entry.category(), act.on()));
  }

  /**
   * A problem of a round on paper.
   *
   * @param dueOn the day it was due by on paper; null for the day the rules make it
   * @param clearedOn null where it is still open
   * @param supervision null where no department has it; must be null where it is cleared
   */
  public static Change<Problem, ProblemEvent> takeOver(
      Entry entry,
      LocalDate fedBackOn,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate clearedOn,
      @Nullable Supervision supervision,
      RuleBook rules,
      Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.TAKE_OVER.word(), act.actor());
    Days.require("fedBackOn", fedBackOn, LocalDate.of(1990, 1, 1), act.on());
    Clocks running = Clocks.NONE.start(Limit.RECTIFICATION, fedBackOn, organ, rules, act.on());
    LocalDate due = running.firstDue().orElseThrow();
    if (dueOn != null && !dueOn.equals(due)) {
      throw new Refused(new InspectionRefusal.Malformed("dueOn", due + ", as the rules make it"));
    }
    if (clearedOn != null) {
      Days.require("clearedOn", clearedOn, fedBackOn, act.on());
    }
    ProblemState state =
        clearedOn != null
            ? new Cleared(
                fedBackOn, supervision, null, clearedOn, !clearedOn.isAfter(due), act.signed())
            : supervision != null
                ? new Transferred(fedBackOn, supervision)
                : new FedBack(fedBackOn);
    Clocks clocks = clearedOn != null ? running.stop(clearedOn) : running;
    Problem problem = enter(entry, organ, Step.TAKE_OVER, state, clocks, act);
    return Change.of(
        problem,
        Step.TAKE_OVER.word(),
        List.of("R-INSP-03"),
        new ProblemTakenOver(
            problem.about(), entry.category(), fedBackOn, due, clearedOn, act.on()));
  }

  private static Problem enter(
      Entry entry, String organ, Step step, ProblemState state, Clocks clocks, Act act) {
    return new Problem(
        ProblemId.of(entry.round(), entry.number()),
        organ,
        entry.round(),
        entry.unit(),
        entry.number(),
        entry.category(),
        step == Step.TAKE_OVER,
        act.on(),
        entry.text(),
        null,
        ProblemLifecycle.TABLE.arrive(null, step, state),
        clocks,
        List.of(),
        List.of(),
        List.of(SignedStep.of(step.word(), "", act)));
  }

  /** The unit has been told; its time begins to run (反馈交账). The software's own step. */
  @Rule("T-INSP-CLEAR")
  public Change<Problem, ProblemEvent> feedBack(LocalDate on, RuleBook rules, Act act) {
    require(Step.FEED_BACK);
    Clocks started = clocks.start(Limit.RECTIFICATION, on, organ, rules, act.on());
    Problem next = step(Step.FEED_BACK, new FedBack(on), plan, started, "", act);
    ProblemEvent said = new ProblemFedBack(about(), on, started.firstDue().orElseThrow());
    return Change.of(next, Step.FEED_BACK.word(), List.of("T-INSP-CLEAR"), said);
  }

  /** The unit names who answers for it and what is to be done; a new plan replaces the old. */
  public Change<Problem, ProblemEvent> plan(SealedText owner, SealedText measures, Act act) {
    require(Step.PLAN);
    Signing.bySupervisors(organ, state.supervisedBy().orElse(null), Step.PLAN.word(), act.actor());
    Plan named = new Plan(owner, measures, act.signed());
    Problem next = step(Step.PLAN, state, named, clocks, "", act);
    return Change.of(
        next, Step.PLAN.word(), List.of("R-INSP-03"), new RectificationPlanned(about(), act.on()));
  }

  /** The inspection office hands it to the department that supervises (移交转账). */
  public Change<Problem, ProblemEvent> transfer(String to, String department, Act act) {
    require(Step.TRANSFER);
    Signing.byOffice(organ, Step.TRANSFER.word(), act.actor());
    Supervision supervision = new Supervision(to, department, act.on());
    Problem next =
        step(
            Step.TRANSFER,
            new Transferred(state.toldOn().orElseThrow(), supervision),
            plan,
            clocks,
            department,
            act);
    return Change.of(
        next,
        Step.TRANSFER.word(),
        List.of("R-INSP-03"),
        new ProblemTransferred(about(), supervision, act.on()));
  }

  /** What the unit says it has done is entered with its evidence (督办对账). */
  @Rule(value = "R-INSP-03", kind = RuleKind.REFUSES)
  public Change<Problem, ProblemEvent> reconcile(SealedText evidence, Act act) {
    require(Step.RECONCILE);
    Transferred now = in(Transferred.class);
    Signing.bySupervisors(organ, now.supervision(), Step.RECONCILE.word(), act.actor());
    if (plan == null) {
      throw new Refused(new InspectionRefusal.NeedsPlan());
    }
    Claim claim = new Claim(evidence, act.signed());
    Problem next =
        step(
            Step.RECONCILE,
            new Supervised(now.fedBackOn(), now.supervision(), claim),
            plan,
            clocks,
            "",
            act);
    return Change.of(
        next,
        Step.RECONCILE.word(),
        List.of("R-INSP-03"),
        new RectificationReconciled(about(), act.on()));
  }

  /** Somebody else has verified it: it is off the account (整改销账). */
  @Rule(value = "R-INSP-04", kind = RuleKind.REFUSES)
  @Rule("T-INSP-CLEAR")
  public Change<Problem, ProblemEvent> clear(Act act) {
    require(Step.CLEAR);
    Supervised now = verified(Step.CLEAR, act);
    boolean onTime = clocks.inTime(act.on());
    Problem next =
        step(
            Step.CLEAR,
            new Cleared(
                now.fedBackOn(), now.supervision(), now.claim(), act.on(), onTime, act.signed()),
            plan,
            clocks.stop(act.on()),
            "",
            act);
    return Change.of(
        next,
        Step.CLEAR.word(),
        List.of("R-INSP-04"),
        new RectificationCleared(about(), act.on(), onTime));
  }

  /** Somebody else has looked, and it is not rectified; the clock has run on. */
  @Rule(value = "R-INSP-04", kind = RuleKind.REFUSES)
  public Change<Problem, ProblemEvent> reject(String reason, Act act) {
    require(Step.REJECT);
    Supervised now = verified(Step.REJECT, act);
    List<Rejection> more = new ArrayList<>(rejections);
    more.add(new Rejection(now.claim(), reason, act.signed()));
    Problem next =
        step(
                Step.REJECT,
                new Transferred(now.fedBackOn(), now.supervision()),
                plan,
                clocks,
                reason,
                act)
            .with(more, reopenings);
    return Change.of(
        next,
        Step.REJECT.word(),
        List.of("R-INSP-04"),
        new RectificationRejected(about(), reason, act.on(), due()));
  }

  private Supervised verified(Step step, Act act) {
    Supervised now = in(Supervised.class);
    Signing.bySupervisors(organ, now.supervision(), step.word(), act.actor());
    Signing.bySomebodyElse(now.claim().by(), step.word(), act.actor());
    return now;
  }

  /**
   * A look back (回头看) found it not rectified: it is on the account again, with a limit of its own.
   * Whether it was on time stays judged by the first limit, or a second clearance would make good
   * what was late.
   */
  @Rule("R-INSP-03")
  public Change<Problem, ProblemEvent> reopen(String reason, RuleBook rules, Act act) {
    require(Step.REOPEN);
    Signing.byOffice(organ, Step.REOPEN.word(), act.actor());
    Cleared now = in(Cleared.class);
    List<Reopening> more = new ArrayList<>(reopenings);
    more.add(new Reopening(now.clearedOn(), reason, act.signed()));
    Supervision supervision = now.supervision();
    ProblemState to =
        supervision == null
            ? new FedBack(now.fedBackOn())
            : new Transferred(now.fedBackOn(), supervision);
    Clocks renewed = clocks.start(Limit.RENEWED_RECTIFICATION, act.on(), organ, rules, act.on());
    Problem next = step(Step.REOPEN, to, plan, renewed, reason, act).with(rejections, more);
    return Change.of(
        next,
        Step.REOPEN.word(),
        List.of("R-INSP-03"),
        new RectificationReopened(about(), reason, act.on(), next.due()));
  }

  /** A leader of the organ grants more time, as far as the rule lets him. */
  @Rule("T-INSP-CLEAR")
  public Change<Problem, ProblemEvent> extend(int months, RuleBook rules, Act act) {
    require(Step.EXTEND);
    Signing.byLeaders(organ, Step.EXTEND.word(), act.actor());
    TimedLimit longer =
        running().extend(Period.months(months), act.on(), act.actor().officer(), organ, rules);
    Problem next =
        step(
            Step.EXTEND,
            state,
            plan,
            clocks.replaceLast(longer, organ, rules, act.on()),
            Integer.toString(months),
            act);
    return Change.of(
        next,
        Step.EXTEND.word(),
        List.of("T-INSP-CLEAR"),
        new RectificationExtended(about(), months, act.on(), next.due()));
  }

  /** A leader of the organ lets the clock stand still, for a reason that is on the list. */
  @Rule("T-INSP-CLEAR")
  public Change<Problem, ProblemEvent> pause(
      LocalDate from, String reason, RuleBook rules, Act act) {
    require(Step.PAUSE);
    Signing.byLeaders(organ, Step.PAUSE.word(), act.actor());
    TimedLimit standing =
        running().pause(from, reason, act.on(), act.actor().officer(), organ, rules);
    Problem next =
        step(
            Step.PAUSE,
            state,
            plan,
            clocks.replaceLast(standing, organ, rules, act.on()),
            reason,
            act);
    return Change.of(
        next,
        Step.PAUSE.word(),
        List.of("T-INSP-CLEAR"),
        new RectificationPaused(about(), reason, from, act.on()));
  }

  /** A leader lets it go on; the day it is due has moved by what it stood. */
  @Rule("T-INSP-CLEAR")
  public Change<Problem, ProblemEvent> resume(LocalDate until, RuleBook rules, Act act) {
    require(Step.RESUME);
    Signing.byLeaders(organ, Step.RESUME.word(), act.actor());
    TimedLimit going = running().resume(until, act.on(), organ, rules);
    Problem next =
        step(
            Step.RESUME,
            state,
            plan,
            clocks.replaceLast(going, organ, rules, act.on()),
            until.toString(),
            act);
    return Change.of(
        next,
        Step.RESUME.word(),
        List.of("T-INSP-CLEAR"),
        new RectificationResumed(about(), until, act.on(), next.due()));
  }

  /** Entered by mistake; it counts nowhere, and its number stays used. */
  public Change<Problem, ProblemEvent> voided(String reason, Act act) {
    require(Step.VOID);
    Signing.byLeaders(organ, Step.VOID.word(), act.actor());
    Problem next =
        step(Step.VOID, new Voided(reason, act.signed()), plan, clocks.stop(act.on()), "", act);
    return Change.of(
        next, Step.VOID.word(), List.of("R-INSP-03"), new ProblemVoided(about(), act.on()));
  }

  /** The problem's day has come: it is past due, or a calendar is out that may move its due day. */
  public Change<Problem, ProblemEvent> look(RuleBook rules, Act act) {
    Clocks told = clocks.retold(organ, rules, act.on());
    Optional<LocalDate> past = told.newlyPast(act.on());
    Clocks next = past.map(told::said).orElse(told).settled(organ, rules, act.on());
    Problem looked = with(next);
    List<ProblemEvent> events =
        past.map(due -> List.<ProblemEvent>of(new RectificationOverdue(about(), due)))
            .orElse(List.of());
    return new Change<>(looked, "look", List.of("T-INSP-CLEAR"), events);
  }

  /** Today's colour; nothing where no clock runs. */
  public Optional<ColourReading> colour(RuleBook rules, LocalDate today) {
    return clocks.running().flatMap(last -> last.reading(organ, rules, today));
  }

  /** What facts about it name. */
  public ProblemRef about() {
    return new ProblemRef(id, round, organ, unit.unit());
  }

  private LocalDate due() {
    return running().due();
  }

  private TimedLimit running() {
    return clocks
        .running()
        .orElseThrow(() -> new IllegalStateException("no clock runs on an open problem"));
  }

  private void require(Step step) {
    ProblemLifecycle.TABLE.require(state, step);
  }

  private <T> T in(Class<T> wanted) {
    return wanted.cast(state);
  }

  private Problem step(
      Step step, ProblemState to, @Nullable Plan named, Clocks next, String note, Act act) {
    return new Problem(
        id,
        organ,
        round,
        unit,
        number,
        category,
        takenOver,
        enteredOn,
        text,
        named,
        ProblemLifecycle.TABLE.arrive(state, step, to),
        next,
        rejections,
        reopenings,
        SignedStep.more(trail, step.word(), note, act));
  }

  private Problem with(List<Rejection> nextRejections, List<Reopening> nextReopenings) {
    return new Problem(
        id,
        organ,
        round,
        unit,
        number,
        category,
        takenOver,
        enteredOn,
        text,
        plan,
        state,
        clocks,
        nextRejections,
        nextReopenings,
        trail);
  }

  private Problem with(Clocks next) {
    return new Problem(
        id,
        organ,
        round,
        unit,
        number,
        category,
        takenOver,
        enteredOn,
        text,
        plan,
        state,
        next,
        rejections,
        reopenings,
        trail);
  }
}
