package casework.inspection.domain.recommendation;

import casework.inspection.domain.Days;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.Limit;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.SeriesNumber;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.TimedLimit;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationAccepted;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationAnswered;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationIssued;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationOverdue;
import casework.inspection.domain.recommendation.RecommendationEvent.RecommendationReturned;
import casework.inspection.domain.recommendation.RecommendationLifecycle.Step;
import casework.inspection.domain.recommendation.RecommendationState.Accepted;
import casework.inspection.domain.recommendation.RecommendationState.Answered;
import casework.inspection.domain.recommendation.RecommendationState.Discarded;
import casework.inspection.domain.recommendation.RecommendationState.Drafted;
import casework.inspection.domain.recommendation.RecommendationState.Issue;
import casework.inspection.domain.recommendation.RecommendationState.Issued;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.Period;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation to a unit (纪检监察建议书), from its draft to the reply that satisfies. Immutable: each
 * step returns what it became.
 *
 * @param organ code of the issuing organ
 * @param department the department that drafted it and waits for the reply
 * @param unit code of the unit it is addressed to (主送)
 * @param text its content, sealed
 * @param replyWithin how long the unit has
 * @param clock runs from the issue, or from the last return, to the reply
 * @param told due day that was last said to be past; null while none has been
 */
public record Recommendation(
    RecommendationId id,
    String organ,
    @Nullable String department,
    RecommendationKind kind,
    String unit,
    @Nullable RoundId round,
    SealedText text,
    Period replyWithin,
    LocalDate draftedOn,
    RecommendationState state,
    @Nullable TimedLimit clock,
    @Nullable LocalDate told,
    @Nullable LocalDate lookOn,
    List<Reply> returned,
    List<SignedStep> trail) {

  private static final Role[] DRAFTERS = {
    Role.INSPECTOR, Role.CASE_SUPERVISION, Role.HANDLER, Role.DEPARTMENT_LEAD
  };

  public Recommendation {
    returned = List.copyOf(returned);
    trail = List.copyOf(trail);
  }

  /** What a draft says. */
  public record Draft(
      RecommendationKind kind,
      String unit,
      @Nullable RoundId round,
      SealedText text,
      @Nullable Period replyWithin) {}

  /** An officer drafts it. */
  @Rule("R-INSP-07")
  public static Change<Recommendation, RecommendationEvent> draft(
      RecommendationId id, Draft draft, RuleBook rules, Act act) {
    String organ = act.actor().organ();
    if (organ.isEmpty() || !act.actor().isAny(DRAFTERS)) {
      throw new Refused(new InspectionRefusal.NotYours(Step.DRAFT.word(), "R-INSP-07"));
    }
    Recommendation drafted =
        new Recommendation(
            id,
            organ,
            act.actor().department(),
            draft.kind(),
            draft.unit(),
            draft.round(),
            draft.text(),
            replyWithin(draft, organ, rules, act),
            act.on(),
            RecommendationLifecycle.TABLE.arrive(null, Step.DRAFT, new Drafted()),
            null,
            null,
            null,
            List.of(),
            List.of(SignedStep.of(Step.DRAFT.word(), "", act)));
    return Change.of(drafted, Step.DRAFT.word(), List.of("R-INSP-07"));
  }

  private static Period replyWithin(Draft draft, String organ, RuleBook rules, Act act) {
    Period named = draft.replyWithin();
    return named != null ? named : rules.limit(Limit.REPLY, organ, act.on()).period();
  }

  /** The drafting department writes it anew. */
  public Change<Recommendation, RecommendationEvent> redraft(Draft draft, RuleBook rules, Act act) {
    require(Step.REDRAFT);
    byDrafters(Step.REDRAFT, act);
    Recommendation next =
        new Recommendation(
            id,
            organ,
            department,
            draft.kind(),
            draft.unit(),
            draft.round(),
            draft.text(),
            replyWithin(draft, organ, rules, act),
            draftedOn,
            RecommendationLifecycle.TABLE.arrive(state, Step.REDRAFT, new Drafted()),
            null,
            null,
            null,
            returned,
            SignedStep.more(trail, Step.REDRAFT.word(), "", act));
    return Change.of(next, Step.REDRAFT.word(), List.of("R-INSP-07"));
  }

  /** Passes a leader who may issue it: not one who wrote it himself. */
  @Rule(value = "R-INSP-07", kind = RuleKind.REFUSES)
  public void requireIssuable(Act act) {
    require(Step.ISSUE);
    Signing.byLeaders(organ, Step.ISSUE.word(), act.actor());
    if (trail.stream().anyMatch(each -> each.by().officer().equals(act.actor().officer()))) {
      throw new Refused(new InspectionRefusal.NeedsAnotherSigner(Step.ISSUE.word(), "R-INSP-07"));
    }
  }

  /** The day the reply would be due, were it issued today. */
  public LocalDate replyDueIfIssued(RuleBook rules, LocalDate on) {
    return replyWithin.end(on, rules.calendar(organ, on)).due();
  }

  /** A leader of the organ issues it, under a number and as a document. */
  @Rule(value = "R-INSP-07", kind = RuleKind.REFUSES)
  @Rule("T-INSP-REPLY")
  public Change<Recommendation, RecommendationEvent> issue(
      SeriesNumber number, IssuedDocument document, RuleBook rules, Act act) {
    requireIssuable(act);
    TimedLimit started =
        TimedLimit.start(Limit.REPLY, act.on(), replyWithin, organ, rules, act.on());
    Issue issue = new Issue(number, act.on(), document, act.signed());
    Recommendation next =
        step(Step.ISSUE, new Issued(issue), started, "", act).looked(rules, act.on());
    return Change.of(
        next,
        Step.ISSUE.word(),
        List.of("R-INSP-07"),
        new RecommendationIssued(next, act.on(), started.due()));
  }

  /** It never goes out. */
  public Change<Recommendation, RecommendationEvent> discard(String reason, Act act) {
    require(Step.DISCARD);
    byDrafters(Step.DISCARD, act);
    return Change.of(
        step(Step.DISCARD, new Discarded(reason, act.signed()), null, "", act),
        Step.DISCARD.word(),
        List.of("R-INSP-07"));
  }

  /** The unit's reply has come. */
  @Rule("T-INSP-REPLY")
  public Change<Recommendation, RecommendationEvent> answer(
      SealedText reply, LocalDate receivedOn, Act act) {
    require(Step.ANSWER);
    byDrafters(Step.ANSWER, act);
    Issued now = (Issued) state;
    TimedLimit running = running();
    Days.require("receivedOn", receivedOn, running.clock().startedOn(), act.on());
    boolean onTime = !receivedOn.isAfter(running.due());
    Recommendation next =
        step(
            Step.ANSWER,
            new Answered(now.issue(), new Reply(reply, receivedOn, onTime, act.signed())),
            running.stop(receivedOn),
            "",
            act);
    return Change.of(
        next,
        Step.ANSWER.word(),
        List.of("R-INSP-07"),
        new RecommendationAnswered(next, receivedOn, onTime));
  }

  /** The reply satisfies. */
  public Change<Recommendation, RecommendationEvent> accept(Act act) {
    require(Step.ACCEPT);
    Signing.byLeaders(organ, Step.ACCEPT.word(), act.actor());
    Answered now = (Answered) state;
    Recommendation next =
        step(Step.ACCEPT, new Accepted(now.issue(), now.reply(), act.signed()), clock, "", act);
    return Change.of(
        next, Step.ACCEPT.word(), List.of("R-INSP-07"), new RecommendationAccepted(next, act.on()));
  }

  /** The reply does not satisfy; the unit has as long again. */
  public Change<Recommendation, RecommendationEvent> sendBack(RuleBook rules, Act act) {
    require(Step.RETURN);
    Signing.byLeaders(organ, Step.RETURN.word(), act.actor());
    Answered now = (Answered) state;
    TimedLimit again = TimedLimit.start(Limit.REPLY, act.on(), replyWithin, organ, rules, act.on());
    List<Reply> more = new ArrayList<>(returned);
    more.add(now.reply());
    Recommendation next =
        step(Step.RETURN, new Issued(now.issue()), again, "", act)
            .with(more)
            .looked(rules, act.on());
    return Change.of(
        next,
        Step.RETURN.word(),
        List.of("R-INSP-07"),
        new RecommendationReturned(next, act.on(), again.due()));
  }

  /** Its day has come: the reply is past due, or a calendar is out that may move the day. */
  public Change<Recommendation, RecommendationEvent> look(RuleBook rules, Act act) {
    TimedLimit retold = running().retold(organ, rules, act.on());
    LocalDate due = retold.due();
    boolean news = due.isBefore(act.on()) && !due.equals(told);
    Recommendation next = with(retold, news ? due : told).looked(rules, act.on());
    return new Change<>(
        next,
        "look",
        List.of("T-INSP-REPLY"),
        news ? List.of(new RecommendationOverdue(next, due)) : List.of());
  }

  /** Today's colour; nothing while no reply is due. */
  public Optional<ColourReading> colour(RuleBook rules, LocalDate today) {
    return Optional.ofNullable(clock)
        .filter(TimedLimit::isRunning)
        .flatMap(running -> running.reading(organ, rules, today));
  }

  private Recommendation looked(RuleBook rules, LocalDate today) {
    TimedLimit running = running();
    LocalDate next =
        running.due().equals(told)
            ? rules.nextPublication(organ, today).orElse(null)
            : running.lookOn(organ, rules, today);
    return new Recommendation(
        id,
        organ,
        department,
        kind,
        unit,
        round,
        text,
        replyWithin,
        draftedOn,
        state,
        clock,
        told,
        next,
        returned,
        trail);
  }

  private void byDrafters(Step step, Act act) {
    boolean room = act.actor().organ().equals(organ) && act.actor().isAny(DRAFTERS);
    boolean same = department == null || act.actor().worksIn(department);
    if (!room || !same) {
      throw new Refused(new InspectionRefusal.NotYours(step.word(), "R-INSP-07"));
    }
  }

  private TimedLimit running() {
    return Optional.ofNullable(clock)
        .filter(TimedLimit::isRunning)
        .orElseThrow(() -> new IllegalStateException("no reply is due"));
  }

  private void require(Step step) {
    RecommendationLifecycle.TABLE.require(state, step);
  }

  private Recommendation step(
      Step step, RecommendationState to, @Nullable TimedLimit next, String note, Act act) {
    return new Recommendation(
        id,
        organ,
        department,
        kind,
        unit,
        round,
        text,
        replyWithin,
        draftedOn,
        RecommendationLifecycle.TABLE.arrive(state, step, to),
        next,
        told,
        null,
        returned,
        SignedStep.more(trail, step.word(), note, act));
  }

  private Recommendation with(List<Reply> replies) {
    return new Recommendation(
        id,
        organ,
        department,
        kind,
        unit,
        round,
        text,
        replyWithin,
        draftedOn,
        state,
        clock,
        told,
        lookOn,
        replies,
        trail);
  }

  private Recommendation with(TimedLimit retold, @Nullable LocalDate said) {
    return new Recommendation(
        id,
        organ,
        department,
        kind,
        unit,
        round,
        text,
        replyWithin,
        draftedOn,
        state,
        retold,
        said,
        lookOn,
        returned,
        trail);
  }
}
