package casework.talk.domain;

import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.talk.domain.MandateEvent.MandateOverdue;
import casework.talk.domain.MandateLifecycle.Step;
import casework.talk.domain.MandateState.Held;
import casework.talk.domain.MandateState.Open;
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
  public static Change<Mandate, MandateEvent> propose(
      MandateId id,
      TalkKind kind,
      Target target,
      String trigger,
      String department,
      RuleBook rules,
      Act act) {
    return Asking.propose(id, kind, target, trigger, department, rules, act);
  }

  /** Whoever proposed it, or his leaders, take it back. */
  public Change<Mandate, MandateEvent> takeBack(String reason, Act act) {
    return Asking.takeBack(this, reason, act);
  }

  /** Case supervision or a leader gives it to a department. */
  public Change<Mandate, MandateEvent> assign(String room, Act act) {
    return Asking.assign(this, room, act);
  }

  /** It is to be held together with others, so that the longer limit holds (art. 18). */
  public Change<Mandate, MandateEvent> gather(RuleBook rules, Act act) {
    return Asking.gather(this, rules, act);
  }

  /** A talk that fulfils it has been held. */
  public Change<Mandate, MandateEvent> hold(TalkId talk, LocalDate heldOn, Form form, Act act) {
    return Discharging.hold(this, talk, heldOn, form, act);
  }

  boolean inTime(LocalDate heldOn, Form form) {
    LocalDate last = lastDay == null ? clock.due() : lastDay;
    if (form == Form.COLLECTIVE && collective != null) {
      last = collective.due();
    }
    return !heldOn.isAfter(last);
  }

  /** A leader spares the person, for one of the three reasons (art. 29). */
  public Change<Mandate, MandateEvent> exempt(ExemptionReason reason, String explanation, Act act) {
    return Discharging.exempt(this, reason, explanation, act);
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

  Mandate step(Step step, MandateState to, String note, Act act) {
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

  List<SignedStep> signed(Step step, String note, Act act) {
    List<SignedStep> more = new ArrayList<>(trail);
    more.add(new SignedStep(step.word(), act.signed(), note));
    return more;
  }

  Mandate with(
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

  Mandate with(@Nullable String room, DueClock alone, @Nullable DueClock together) {
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
