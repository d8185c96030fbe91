package casework.clue.domain;

import casework.clue.domain.ClueEvent.OfficerRecused;
import casework.clue.domain.ClueLifecycle.Step;
import casework.clue.domain.ClueState.Approved;
import casework.clue.domain.ClueState.Arrived;
import casework.clue.domain.ClueState.Placed;
import casework.clue.domain.ClueState.Proposed;
import casework.clue.domain.ClueState.Registered;
import casework.clue.domain.ClueState.Voided;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem clue (问题线索) from its arrival until it is struck off the ledger. Immutable: each step
 * returns what it became. What its clocks ask for is in {@link Pace}.
 *
 * @param organ code of the owning organ
 * @param restricted true where nobody below the owning organ may know of it
 * @param enteredOn the day from which the organ had it
 * @param trail every step with the signature under it, in order
 * @param earlier disposals that went back to study
 * @param reopenings results that did not stay the last word
 */
public record Clue(
    ClueId id,
    String organ,
    boolean restricted,
    Origin origin,
    LocalDate enteredOn,
    ClueState state,
    List<SignedStep> trail,
    List<EarlierDisposal> earlier,
    List<Reopening> reopenings,
    Clocks clocks,
    Warnings warnings,
    List<Recusal> recusals) {

  /** A disposal that ended without a result because the matter went back to study. */
  public record EarlierDisposal(Disposal disposal, LocalDate endedOn) {}

  public Clue {
    trail = List.copyOf(trail);
    earlier = List.copyOf(earlier);
    // A clue that was kept before clues could be reopened has none.
    reopenings = reopenings == null ? List.of() : List.copyOf(reopenings);
    recusals = List.copyOf(recusals);
  }

  /** A referral or a transfer has been heard; nobody has signed for it yet. */
  public static Change<Clue, ClueEvent> arrive(
      ClueId id, String organ, boolean restricted, Origin origin, Act act) {
    return Entering.arrive(id, organ, restricted, origin, act);
  }

  /** Case supervision enters it in the ledger under a number. */
  public Change<Clue, ClueEvent> register(Numbers numbers, Act act) {
    return Entering.register(this, numbers, act);
  }

  /** Case supervision proposes who is to handle it (分办意见). */
  public Change<Clue, ClueEvent> propose(String department, String mode, Act act) {
    return Distributing.propose(this, department, mode, act);
  }

  /** The head approves the distribution with his own call. */
  public Change<Clue, ClueEvent> approve(Act act) {
    return Distributing.approve(this, act);
  }

  /** The handling department receives it and names one keeper; the disposal clock starts. */
  public Change<Clue, ClueEvent> receive(String keeper, RuleBook rules, Act act) {
    return Distributing.receive(this, keeper, rules, act);
  }

  /** The department's lead gives it to another keeper. */
  public Change<Clue, ClueEvent> reassign(String keeper, Act act) {
    return Distributing.reassign(this, keeper, act);
  }

  /** An officer declares that he must keep out of the matter. */
  @Rule("R-SEC-02")
  public Change<Clue, ClueEvent> recuse(String ground, Act act) {
    List<Recusal> more = plus(recusals, new Recusal(ground, act.signed()));
    Clue next = copy(origin, state, trail, earlier, clocks, warnings, more);
    ClueEvent said = new OfficerRecused(about(), act.actor().officer(), ground, act.on());
    return Change.of(next.signed("recuse", ground, act), "recuse", List.of("R-SEC-02"), said);
  }

  /** Enters the record of one meeting of collective study. */
  public Change<Clue, ClueEvent> study(
      StudyLevel level,
      LocalDate heldOn,
      List<String> participants,
      DisposalMethod conclusion,
      Act act) {
    return Disposing.study(this, level, heldOn, participants, conclusion, act);
  }

  /** The head approves what collective study concluded; the stage's clock starts. */
  public Change<Clue, ClueEvent> dispose(
      DisposalMethod method, List<String> team, RuleBook rules, Act act) {
    return Disposing.dispose(this, method, team, rules, act);
  }

  /** The matter goes back to collective study, for instance an inquiry that did not convince. */
  public Change<Clue, ClueEvent> restudy(String reason, RuleBook rules, Act act) {
    return Disposing.restudy(this, reason, rules, act);
  }

  /**
   * The handling department reports the result (办结); the clock stops, the matter leaves the runs.
   */
  public Change<Clue, ClueEvent> recordResult(
      ResultKind kind, List<String> measures, List<Integer> persons, RuleBook rules, Act act) {
    return Closing.recordResult(this, kind, measures, persons, rules, act);
  }

  /** Case supervision checks the result against the ledger and strikes the clue off (对账销号). */
  public Change<Clue, ClueEvent> strikeOff(Act act) {
    return Closing.strikeOff(this, act);
  }

  /**
   * The head reopens it after its result, struck off or not: new evidence is checked (核查). It is
   * again what it was before the result, and its stage's clock starts anew.
   *
   * @param reason code of clue-reopen-reason
   */
  public Change<Clue, ClueEvent> reopen(String reason, String note, RuleBook rules, Act act) {
    return Closing.reopen(this, reason, note, rules, act);
  }

  /** Case supervision puts right what was entered wrongly about the origin. */
  public Change<Clue, ClueEvent> correct(String region, String problem, String reason, Act act) {
    return Entering.correct(this, region, problem, reason, act);
  }

  /** The head takes a clue out of the ledger that should never have been in it. */
  public Change<Clue, ClueEvent> voided(String reason, RuleBook rules, Act act) {
    return Entering.voided(this, reason, rules, act);
  }

  /** What every fact about this clue names. */
  public ClueRef about() {
    return ClueRef.of(id, organ, restricted, origin);
  }

  /** The number, where one has been taken. */
  public Optional<ClueNumber> number() {
    return state.numberTaken();
  }

  /** The department it is with, or is proposed for. */
  public Optional<String> department() {
    return switch (state) {
      case Proposed now -> Optional.of(now.distribution().department());
      case Approved now -> Optional.of(now.distribution().department());
      case Placed now -> Optional.of(now.placement().department());
      case Arrived _, Registered _, Voided _ -> Optional.empty();
    };
  }

  void require(Step step) {
    ClueLifecycle.TABLE.require(state, step);
  }

  <S> S in(Class<S> expected) {
    return expected.cast(state);
  }

  /** The clue as a step leaves it, with the signature under the step. */
  Clue step(Step step, ClueState to, String note, Act act) {
    ClueState arrived = ClueLifecycle.TABLE.arrive(state, step, to);
    return copy(origin, arrived, trail, earlier, clocks, warnings, recusals)
        .signed(step.word(), note, act);
  }

  Clue signed(String step, String note, Act act) {
    List<SignedStep> longer = plus(trail, new SignedStep(step, act.signed(), note, false));
    return copy(origin, state, longer, earlier, clocks, warnings, recusals);
  }

  /** The clocks with the one that runs, if any, stopped on that day. */
  Clocks stopped(RuleBook rules, LocalDate on) {
    return clocks.stop(on, rules.calendar(organ, on));
  }

  Clue with(Origin changed) {
    return copy(changed, state, trail, earlier, clocks, warnings, recusals);
  }

  Clue with(Clocks changed) {
    return copy(origin, state, trail, earlier, changed, warnings, recusals);
  }

  Clue with(Warnings changed) {
    return copy(origin, state, trail, earlier, clocks, changed, recusals);
  }

  Clue and(EarlierDisposal ended) {
    return copy(origin, state, trail, plus(earlier, ended), clocks, warnings, recusals);
  }

  Clue and(Reopening reopened) {
    return new Clue(
        id,
        organ,
        restricted,
        origin,
        enteredOn,
        state,
        trail,
        earlier,
        plus(reopenings, reopened),
        clocks,
        warnings,
        recusals);
  }

  private Clue copy(
      Origin from,
      ClueState now,
      List<SignedStep> signed,
      List<EarlierDisposal> before,
      Clocks running,
      Warnings warned,
      List<Recusal> recused) {
    return new Clue(
        id,
        organ,
        restricted,
        from,
        enteredOn,
        now,
        signed,
        before,
        reopenings,
        running,
        warned,
        recused);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  static void requireDay(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
    if (day.isBefore(earliest) || day.isAfter(latest)) {
      throw new Refused(new ClueRefusal.DayOutOfRange(field, day, earliest, latest));
    }
  }

  static Change<Clue, ClueEvent> change(Clue next, Step step, String rule, ClueEvent said) {
    return Change.of(next, step.word(), List.of(rule), said);
  }
}
