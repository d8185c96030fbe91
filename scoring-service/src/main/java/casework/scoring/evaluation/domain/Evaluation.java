package casework.scoring.evaluation.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationClosed;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationConcluded;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationFedBack;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationOverdue;
import casework.scoring.evaluation.domain.EvaluationEvent.EvaluationPlanReceived;
import casework.scoring.evaluation.domain.EvaluationEvent.ReviewOpened;
import casework.scoring.evaluation.domain.EvaluationState.Closed;
import casework.scoring.evaluation.domain.EvaluationState.FedBack;
import casework.scoring.evaluation.domain.EvaluationState.Held;
import casework.scoring.evaluation.domain.EvaluationState.Planned;
import casework.scoring.evaluation.domain.EvaluationState.Rectifying;
import casework.scoring.evaluation.domain.EvaluationState.Reported;
import casework.scoring.evaluation.domain.EvaluationState.Step;
import casework.scoring.evaluation.domain.EvaluationState.Surveyed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cadre's yearly report on duty and integrity, from the list until what was fed back is put
 * right. Its result stands (结论) once the ballots are counted and any review has been answered.
 *
 * @param survey the ballot in his unit; null before it
 * @param meeting the ballot at the meeting; null before it
 * @param result null before both are counted
 * @param review null where the ballots asked for none
 * @param clocks both clocks as far as they have started
 */
public record Evaluation(
    UUID id,
    String organ,
    String cadre,
    int year,
    @Nullable Ballot survey,
    @Nullable Ballot meeting,
    @Nullable Result result,
    @Nullable Review review,
    EvaluationState state,
    List<Clock> clocks,
    List<SignedStep> trail) {

  public Evaluation {
    clocks = List.copyOf(clocks);
    trail = List.copyOf(trail);
  }

  /** A cadre is evaluated once a year. */
  public static UUID idOf(String cadre, int year) {
    return Identifiers.derive("evaluation", cadre, String.valueOf(year));
  }

  /** He is put on the year's list. */
  @Rule(value = "R-EVAL-01", kind = RuleKind.REFUSES)
  public static Change<Evaluation, EvaluationEvent> plan(String cadre, int year, Act act) {
    String organ = act.actor().organ();
    byOffice(organ, Step.PLAN, act.actor());
    Evaluation planned =
        new Evaluation(
            idOf(cadre, year),
            organ,
            cadre,
            year,
            null,
            null,
            null,
            null,
            EvaluationState.LIFECYCLE.arrive(null, Step.PLAN, new Planned()),
            List.of(),
            List.of(new SignedStep(Step.PLAN.word(), act.signed(), "")));
    return Change.of(planned, Step.PLAN.word(), List.of("R-EVAL-01"));
  }

  /** His written report is in. */
  public Change<Evaluation, EvaluationEvent> report(LocalDate on, Act act) {
    begin(Step.REPORT, act);
    requireDay("on", LocalDate.of(year, 1, 1), on, act.on());
    return to(Step.REPORT, new Reported(on)).said(Step.REPORT, "", act);
  }

  /** The ballot in his unit is counted; only after his report is in. */
  public Change<Evaluation, EvaluationEvent> survey(Ballot counted, Act act) {
    begin(Step.SURVEY, act);
    if (state instanceof Reported now) {
      requireDay("heldOn", now.on(), counted.heldOn(), act.on());
    }
    Evaluation next = to(Step.SURVEY, new Surveyed());
    return next.with(counted, null, null, null, clocks).said(Step.SURVEY, "", act);
  }

  /**
   * He has reported to the meeting and its ballot is counted; the result and its triggers follow.
   */
  @Rule("R-EVAL-01")
  public Change<Evaluation, EvaluationEvent> hold(Ballot counted, EvaluationRules rules, Act act) {
    begin(Step.HOLD, act);
    Ballot first = Optional.ofNullable(survey).orElseThrow();
    requireDay("heldOn", first.heldOn(), counted.heldOn(), act.on());
    Terms terms = rules.on(counted.heldOn());
    Score score =
        Score.weighted(first.score(), terms.surveyWeight(), counted.score(), terms.meetingWeight());
    Review asked = Review.of(score, first, counted, terms, act.on()).orElse(null);
    List<Clock> more = new ArrayList<>(clocks);
    more.add(
        Clock.start(
            Clock.Stage.EVALUATION_FEEDBACK,
            counted.heldOn(),
            terms.feedback(),
            organ,
            rules,
            act.on()));
    Evaluation next =
        to(Step.HOLD, new Held(counted.heldOn()))
            .with(first, counted, new Result(score, terms.id()), asked, more);
    EvaluationEvent said =
        asked == null
            ? next.concluded("satisfactory", act)
            : new ReviewOpened(id, cadre, organ, year, asked.triggers(), act.on());
    return next.said(Step.HOLD, "", act, said);
  }

  /** The head signs what the working group found. */
  @Rule(value = "R-EVAL-02", kind = RuleKind.REFUSES)
  public Change<Evaluation, EvaluationEvent> review(
      Review.Outcome outcome, List<String> group, Act act) {
    EvaluationState.LIFECYCLE.require(state, Step.REVIEW);
    if (!act.actor().organ().equals(organ) || !act.actor().is(Role.HEAD)) {
      throw new Refused(new EvaluationRefusal.NotYours(Step.REVIEW.word()));
    }
    Review open = review;
    if (open == null || open.finding() != null) {
      throw new Refused(new EvaluationRefusal.NoReviewOpen());
    }
    Review answered = open.found(new Review.Finding(outcome, group, act.signed()));
    Evaluation next = to(Step.REVIEW, state).with(survey, meeting, result, answered, clocks);
    return next.said(
        Step.REVIEW,
        outcome.name(),
        act,
        next.concluded(outcome.name().toLowerCase(Locale.ROOT), act));
  }

  /** The written feedback has reached him. */
  @Rule("T-EVAL-FB")
  public Change<Evaluation, EvaluationEvent> feedBack(
      LocalDate receivedOn, EvaluationRules rules, Act act) {
    begin(Step.FEED_BACK, act);
    if (state instanceof Held now) {
      requireDay("receivedOn", now.on(), receivedOn, act.on());
    }
    Terms terms = rules.named(Optional.ofNullable(result).orElseThrow().terms());
    List<Clock> more = stopped(receivedOn);
    Clock plan =
        Clock.start(Clock.Stage.EVALUATION_PLAN, receivedOn, terms.plan(), organ, rules, act.on());
    more.add(plan);
    Evaluation next =
        to(Step.FEED_BACK, new FedBack(receivedOn)).with(survey, meeting, result, review, more);
    return next.said(
        Step.FEED_BACK,
        "",
        act,
        new EvaluationFedBack(id, cadre, organ, year, receivedOn, plan.due()));
  }

  /** His plan of rectification is in. */
  @Rule("T-EVAL-PLAN")
  public Change<Evaluation, EvaluationEvent> receivePlan(LocalDate on, Act act) {
    begin(Step.RECEIVE_PLAN, act);
    if (state instanceof FedBack now) {
      requireDay("on", now.receivedOn(), on, act.on());
    }
    Evaluation next =
        to(Step.RECEIVE_PLAN, new Rectifying(on))
            .with(survey, meeting, result, review, stopped(on));
    return next.said(
        Step.RECEIVE_PLAN, "", act, new EvaluationPlanReceived(id, cadre, organ, year, on));
  }

  /** The office closes it; a review that was asked for has been answered before. */
  @Rule(value = "R-EVAL-02", kind = RuleKind.REFUSES)
  public Change<Evaluation, EvaluationEvent> close(boolean rectified, String note, Act act) {
    begin(Step.CLOSE, act);
    if (review != null && review.finding() == null) {
      throw new Refused(new EvaluationRefusal.ReviewOpen(review.openedOn()));
    }
    Evaluation next = to(Step.CLOSE, new Closed(act.on(), rectified));
    return next.said(
        Step.CLOSE, note, act, new EvaluationClosed(id, cadre, organ, year, rectified, act.on()));
  }

  /** The clock: tells the due dates by today's calendar, and says once that one has passed. */
  public Change<Evaluation, EvaluationEvent> turn(EvaluationRules rules, Act act) {
    List<Clock> told = new ArrayList<>();
    List<EvaluationEvent> said = new ArrayList<>();
    for (Clock each : clocks) {
      Clock now = each.isRunning() ? each.told(organ, rules, act.on()) : each;
      told.add(now);
      if (now.overdue() && !each.overdue()) {
        said.add(new EvaluationOverdue(id, cadre, organ, year, now.stage(), now.due(), act.on()));
      }
    }
    Evaluation next = with(survey, meeting, result, review, told);
    return new Change<>(next, "turn", List.of("T-EVAL-FB", "T-EVAL-PLAN"), said);
  }

  /** The clock that runs. */
  public Optional<Clock> running() {
    return clocks.stream().filter(Clock::isRunning).findFirst();
  }

  /** The day on which the clock has to look at it. */
  public Optional<LocalDate> looksOn() {
    return running().filter(each -> !each.overdue()).map(each -> each.due().plusDays(1));
  }

  private EvaluationConcluded concluded(String verdict, Act act) {
    Score score = Optional.ofNullable(result).orElseThrow().score();
    return new EvaluationConcluded(id, cadre, organ, year, score, verdict, act.on());
  }

  private List<Clock> stopped(LocalDate on) {
    return new ArrayList<>(clocks.stream().map(each -> each.stop(on)).toList());
  }

  private void begin(Step step, Act act) {
    EvaluationState.LIFECYCLE.require(state, step);
    byOffice(organ, step, act.actor());
  }

  private Evaluation to(Step step, EvaluationState next) {
    return new Evaluation(
        id,
        organ,
        cadre,
        year,
        survey,
        meeting,
        result,
        review,
        EvaluationState.LIFECYCLE.arrive(state, step, next),
        clocks,
        trail);
  }

  private Evaluation with(
      @Nullable Ballot one,
      @Nullable Ballot other,
      @Nullable Result counted,
      @Nullable Review asked,
      List<Clock> told) {
    return new Evaluation(id, organ, cadre, year, one, other, counted, asked, state, told, trail);
  }

  private Change<Evaluation, EvaluationEvent> said(
      Step step, String note, Act act, EvaluationEvent... events) {
    List<SignedStep> more = new ArrayList<>(trail);
    more.add(new SignedStep(step.word(), act.signed(), note));
    Evaluation next =
        new Evaluation(
            id, organ, cadre, year, survey, meeting, result, review, state, clocks, more);
    return new Change<>(next, step.word(), List.of("R-EVAL-01"), List.of(events));
  }

  private static void byOffice(String organ, Step step, Actor actor) {
    if (!actor.organ().equals(organ) || !actor.is(Role.SCORER)) {
      throw new Refused(new EvaluationRefusal.NotYours(step.word()));
    }
  }

  private static void requireDay(String field, LocalDate first, LocalDate day, LocalDate last) {
    if (day.isBefore(first) || day.isAfter(last)) {
      throw new Refused(new EvaluationRefusal.DayOutOfRange(field, first, last));
    }
  }
}
