package casework.inspection.domain.problem;

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
import casework.inspection.domain.problem.ProblemEvent.ProblemTransferred;
import casework.inspection.domain.problem.ProblemEvent.ProblemVoided;
import casework.inspection.domain.problem.ProblemLifecycle.Step;
import casework.inspection.domain.problem.ProblemState.FedBack;
import casework.inspection.domain.problem.ProblemState.Transferred;
import casework.inspection.domain.problem.ProblemState.Voided;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
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
  public static Change<Problem, ProblemEvent> report(Entry entry, Act act) {
    return Booking.report(entry, act);
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
    return Booking.takeOver(entry, fedBackOn, dueOn, clearedOn, supervision, rules, act);
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
    return Rectifying.plan(this, owner, measures, act);
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
  public Change<Problem, ProblemEvent> reconcile(SealedText evidence, Act act) {
    return Rectifying.reconcile(this, evidence, act);
  }

  /** Somebody else has verified it: it is off the account (整改销账). */
  public Change<Problem, ProblemEvent> clear(Act act) {
    return Rectifying.clear(this, act);
  }

  /** Somebody else has looked, and it is not rectified; the clock has run on. */
  public Change<Problem, ProblemEvent> reject(String reason, Act act) {
    return Rectifying.reject(this, reason, act);
  }

  /**
   * A look back (回头看) found it not rectified: it is on the account again, with a limit of its own.
   * Whether it was on time stays judged by the first limit, or a second clearance would make good
   * what was late.
   */
  public Change<Problem, ProblemEvent> reopen(String reason, RuleBook rules, Act act) {
    return Rectifying.reopen(this, reason, rules, act);
  }

  /** A leader of the organ grants more time, as far as the rule lets him. */
  public Change<Problem, ProblemEvent> extend(int months, RuleBook rules, Act act) {
    return Pacing.extend(this, months, rules, act);
  }

  /** A leader of the organ lets the clock stand still, for a reason that is on the list. */
  public Change<Problem, ProblemEvent> pause(
      LocalDate from, String reason, RuleBook rules, Act act) {
    return Pacing.pause(this, from, reason, rules, act);
  }

  /** A leader lets it go on; the day it is due has moved by what it stood. */
  public Change<Problem, ProblemEvent> resume(LocalDate until, RuleBook rules, Act act) {
    return Pacing.resume(this, until, rules, act);
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
    return Pacing.look(this, rules, act);
  }

  /** Today's colour; nothing where no clock runs. */
  public Optional<ColourReading> colour(RuleBook rules, LocalDate today) {
    return clocks.running().flatMap(last -> last.reading(organ, rules, today));
  }

  /** What facts about it name. */
  public ProblemRef about() {
    return new ProblemRef(id, round, organ, unit.unit());
  }

  LocalDate due() {
    return running().due();
  }

  TimedLimit running() {
    return clocks
        .running()
        .orElseThrow(() -> new IllegalStateException("no clock runs on an open problem"));
  }

  void require(Step step) {
    ProblemLifecycle.TABLE.require(state, step);
  }

  <T> T in(Class<T> wanted) {
    return wanted.cast(state);
  }

  Problem step(
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

  Problem with(List<Rejection> nextRejections, List<Reopening> nextReopenings) {
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

  Problem with(Clocks next) {
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
