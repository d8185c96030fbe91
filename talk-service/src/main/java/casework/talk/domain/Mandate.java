package casework.talk.domain;

import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.MandateEvent.MandateFulfilled;
import casework.talk.domain.MandateEvent.MandateOverdue;
import casework.talk.domain.MandateEvent.TalkExempted;
import casework.talk.domain.MandateLifecycle.Step;
import casework.talk.domain.MandateState.Exempted;
import casework.talk.domain.MandateState.Held;
import casework.talk.domain.MandateState.Open;
import casework.talk.domain.MandateState.Withdrawn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A duty to talk (谈话任务): with whom, of which kind, why and by when. Immutable: each step returns
 * what it became. What the facts ask for is settled by {@link Settling}.
 *
 * @param department the department that sees to it; null while nobody has been given it
 * @param clock until when a talk with him alone is due
 * @param collective until when a talk together with others is due; null where that changes nothing
 * @param gathered true where it is to be held together with others
 * @param lastDay up to when a talk is in time where that is not the clock's own end
 * @param settledBy how many changes its occasions had seen when it was last settled
 * @param overdueSaid the due day that has been said to have passed; null while none has
 * @param lookOn the day on which to look at it again; null where nothing can come of itself
 */
public record Mandate(
    MandateId id,
    TalkKind kind,
    Target target,
    String organ,
    @Nullable String department,
    Cause cause,
    LocalDate mandatedOn,
    DueClock clock,
    @Nullable DueClock collective,
    boolean gathered,
    @Nullable LocalDate lastDay,
    MandateState state,
    long settledBy,
    @Nullable LocalDate overdueSaid,
    @Nullable LocalDate lookOn,
    List<SignedStep> trail) {

  public Mandate {
    trail = List.copyOf(trail);
  }

  /** An officer puts a person on the list of those to be talked to (art. 23). */
  @Rule("R-TALK-REMINDER")
  public static Change<Mandate, MandateEvent> propose(
      MandateId id,
      TalkKind kind,
      Target target,
      String trigger,
      String department,
      RuleBook rules,
      Act act) {
    Actor actor = act.actor();
    Signing.byStaff(actor.organ(), department, Step.PROPOSE.word(), actor);
    Stage stage =
        switch (kind) {
          case HEART_TO_HEART -> Stage.HEART_TO_HEART;
          case DUTY -> Stage.DUTY_AT_ONCE;
          case REMINDER -> Stage.REMINDER;
          case APPOINTMENT, INTEGRITY, ADMONITION, RETURN_VISIT, SUPERVISION ->
              throw new Refused(new MandateRefusal.NotToBeProposed(kind));
        };
    Mandate proposed =
        new Mandate(
            id,
            kind,
            target,
            actor.organ(),
            department,
            new Cause(Cause.Type.PROPOSAL, List.of(), 0, null, null, trigger),
            act.on(),
            DueClock.start(stage, act.on(), actor.organ(), rules, act.on()),
            null,
            false,
            null,
            MandateLifecycle.TABLE.arrive(null, Step.PROPOSE, new Open(null)),
            0,
            null,
            null,
            List.of(new SignedStep(Step.PROPOSE.word(), act.signed(), trigger)));
    Mandate next = proposed.looked(rules, act.on());
    return Change.of(
        next,
        Step.PROPOSE.word(),
        List.of("R-TALK-REMINDER"),
        new MandateEvent.TalkMandated(next, act.on()));
  }

  /** Whoever proposed it, or his leaders, take it back. */
  public Change<Mandate, MandateEvent> takeBack(String reason, Act act) {
    MandateLifecycle.TABLE.require(state, Step.WITHDRAW);
    if (cause.type() != Cause.Type.PROPOSAL) {
      throw new Refused(new MandateRefusal.AskedForByAFact());
    }
    Signing.byLeaders(organ, Step.WITHDRAW.word(), act.actor());
    Withdrawn to = new Withdrawn(WithdrawalReason.PROPOSAL_WITHDRAWN, act.on());
    Mandate next = step(Step.WITHDRAW, to, reason, act).stopped(act.on());
    return Change.of(
        next,
        Step.WITHDRAW.word(),
        List.of(),
        new MandateEvent.MandateWithdrawn(next, to.reason(), to.on()));
  }

  /** Case supervision or a leader gives it to a department. */
  public Change<Mandate, MandateEvent> assign(String room, Act act) {
    MandateLifecycle.TABLE.require(state, Step.ASSIGN);
    Signing.bySupervision(organ, Step.ASSIGN.word(), act.actor());
    Mandate next =
        with(
            room,
            clock,
            gathered,
            MandateLifecycle.TABLE.arrive(state, Step.ASSIGN, state),
            overdueSaid,
            signed(Step.ASSIGN, room, act));
    return Change.of(next, Step.ASSIGN.word(), List.of());
  }

  /** It is to be held together with others, so that the longer limit holds (art. 18). */
  @Rule("T-TALK-INTEGRITY")
  public Change<Mandate, MandateEvent> gather(RuleBook rules, Act act) {
    MandateLifecycle.TABLE.require(state, Step.GATHER);
    Signing.byStaff(organ, department, Step.GATHER.word(), act.actor());
    if (collective == null) {
      throw new Refused(new MandateRefusal.NotHeldCollectively(kind));
    }
    LocalDate before = due();
    Mandate next =
        with(
                department,
                clock,
                true,
                MandateLifecycle.TABLE.arrive(state, Step.GATHER, state),
                overdueSaid,
                signed(Step.GATHER, "", act))
            .looked(rules, act.on());
    List<MandateEvent> said =
        before.equals(next.due())
            ? List.of()
            : List.of(new MandateEvent.MandateMoved(next, before, next.due(), act.on()));
    return new Change<>(next, Step.GATHER.word(), List.of("T-TALK-INTEGRITY"), said);
  }

  /** A talk that fulfils it has been held. */
  public Change<Mandate, MandateEvent> hold(TalkId talk, LocalDate heldOn, Form form, Act act) {
    MandateLifecycle.TABLE.require(state, Step.HOLD);
    Held to = new Held(talk.value(), heldOn, form, inTime(heldOn, form));
    Mandate next = step(Step.HOLD, to, form.name(), act).stopped(heldOn);
    return Change.of(
        next,
        Step.HOLD.word(),
        List.of(),
        new MandateFulfilled(next, talk.value(), heldOn, to.inTime()));
  }

  boolean inTime(LocalDate heldOn, Form form) {
    LocalDate last = lastDay == null ? clock.due() : lastDay;
    if (form == Form.COLLECTIVE && collective != null) {
      last = collective.due();
    }
    return !heldOn.isAfter(last);
  }

  /** A leader spares the person, for one of the three reasons (art. 29). */
  @Rule(value = "R-TALK-EXEMPT", kind = RuleKind.REFUSES)
  public Change<Mandate, MandateEvent> exempt(ExemptionReason reason, String explanation, Act act) {
    MandateLifecycle.TABLE.require(state, Step.EXEMPT);
    Signing.byLeaders(organ, Step.EXEMPT.word(), act.actor());
    if (kind != TalkKind.RETURN_VISIT) {
      throw new Refused(new MandateRefusal.NoExemption(kind));
    }
    Exempted to = new Exempted(reason, explanation, act.signed());
    Mandate next = step(Step.EXEMPT, to, reason.name(), act).stopped(act.on());
    return Change.of(
        next,
        Step.EXEMPT.word(),
        List.of("R-TALK-EXEMPT"),
        new TalkExempted(next, reason, act.on()));
  }

  /** A day has come to look at it: it may be overdue, or a calendar may be out. */
  public Change<Mandate, MandateEvent> turn(RuleBook rules, Act act) {
    LocalDate before = due();
    Mandate told =
        with(
            department,
            clock.retold(organ, rules, act.on()),
            collective == null ? null : collective.retold(organ, rules, act.on()));
    List<MandateEvent> said = new ArrayList<>();
    if (!before.equals(told.due())) {
      said.add(new MandateEvent.MandateMoved(told, before, told.due(), act.on()));
    }
    boolean late = told.isOpen() && told.running().isOverdue(act.on());
    if (late && !told.due().equals(told.overdueSaid)) {
      told = told.with(department, told.clock, gathered, state, told.due(), trail);
      said.add(new MandateOverdue(told, told.due()));
    }
    return new Change<>(told.looked(rules, act.on()), "turn", List.of(), said);
  }

  /** The clock by which it is due as things are. */
  public DueClock running() {
    return gathered && collective != null ? collective : clock;
  }

  /** Until when it is due as things are. */
  public LocalDate due() {
    return running().due();
  }

  public boolean isOpen() {
    return state instanceof Open;
  }

  /** The colour at 24:00 of the day; none once nothing is to be done. */
  public Optional<ColourReading> reading(RuleBook rules, LocalDate day) {
    return isOpen() ? running().reading(organ, rules, day) : Optional.empty();
  }

  /** The next day on which something can come of itself. */
  Mandate looked(RuleBook rules, LocalDate today) {
    LocalDate next = null;
    if (isOpen()) {
      LocalDate late = due().equals(overdueSaid) ? null : due().plusDays(1);
      next =
          Stream.of(Optional.ofNullable(late), rules.publishedAfter(today))
              .flatMap(Optional::stream)
              .map(day -> day.isAfter(today) ? day : today)
              .min(LocalDate::compareTo)
              .orElse(null);
    }
    return new Mandate(
        id,
        kind,
        target,
        organ,
        department,
        cause,
        mandatedOn,
        clock,
        collective,
        gathered,
        lastDay,
        state,
        settledBy,
        overdueSaid,
        next,
        trail);
  }

  private Mandate step(Step step, MandateState to, String note, Act act) {
    return with(
        department,
        clock,
        gathered,
        MandateLifecycle.TABLE.arrive(state, step, to),
        overdueSaid,
        signed(step, note, act));
  }

  Mandate stopped(LocalDate on) {
    DueClock other = collective == null ? null : collective.stop(on);
    Mandate still = with(department, clock.stop(on), other);
    return new Mandate(
        id,
        kind,
        target,
        organ,
        department,
        cause,
        mandatedOn,
        still.clock,
        still.collective,
        gathered,
        lastDay,
        state,
        settledBy,
        overdueSaid,
        null,
        trail);
  }

  private List<SignedStep> signed(Step step, String note, Act act) {
    List<SignedStep> more = new ArrayList<>(trail);
    more.add(new SignedStep(step.word(), act.signed(), note));
    return more;
  }

  private Mandate with(
      @Nullable String room,
      DueClock alone,
      boolean together,
      MandateState to,
      @Nullable LocalDate said,
      List<SignedStep> steps) {
    return new Mandate(
        id,
        kind,
        target,
        organ,
        room,
        cause,
        mandatedOn,
        alone,
        collective,
        together,
        lastDay,
        to,
        settledBy,
        said,
        lookOn,
        steps);
  }

  private Mandate with(@Nullable String room, DueClock alone, @Nullable DueClock together) {
    return new Mandate(
        id,
        kind,
        target,
        organ,
        room,
        cause,
        mandatedOn,
        alone,
        together,
        gathered,
        lastDay,
        state,
        settledBy,
        overdueSaid,
        lookOn,
        trail);
  }

  /** The talk by which it was fulfilled. */
  public Optional<Held> held() {
    return Optional.of(state).filter(Held.class::isInstance).map(Held.class::cast);
  }

  /** The year it counts in: that of its due date, as the clock of one person tells it. */
  public int year() {
    return Objects.requireNonNullElse(lastDay, clock.due()).getYear();
  }
}
