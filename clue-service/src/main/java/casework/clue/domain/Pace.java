package casework.clue.domain;

import casework.clue.domain.ClueEvent.ClockPaused;
import casework.clue.domain.ClueEvent.ClockResumed;
import casework.clue.domain.ClueEvent.ColourChanged;
import casework.clue.domain.ClueEvent.DeadlineExtended;
import casework.clue.domain.ClueEvent.DisposalApproved;
import casework.clue.domain.ClueEvent.DueRecomputed;
import casework.clue.domain.ClueEvent.NoticeAnswered;
import casework.clue.domain.ClueEvent.PromptAcknowledged;
import casework.clue.domain.ClueLifecycle.Step;
import casework.clue.domain.Warnings.Answer;
import casework.clue.domain.Warnings.Turn;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.ColourRow;
import casework.platform.deadline.Period;
import casework.platform.deadline.Rungs;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clue's clocks ask for: due dates, extensions, pauses, colours and the rungs between them.
 */
public final class Pace {

  private Pace() {}

  /** The head grants an extension. */
  @Rule("T-PRELIM")
  public static Change<Clue, ClueEvent> extend(
      Clue clue, int months, String reason, RuleBook rules, Act act) {
    clue.require(Step.EXTEND);
    Signing.byHead(clue.organ(), Step.EXTEND.word(), act.actor());
    Period by = Period.months(months);
    Clue next =
        clue.step(Step.EXTEND, clue.state(), reason, act)
            .with(
                clue.clocks()
                    .change(
                        clock -> clock.extend(by, act.on(), act.actor().officer()),
                        rules.calendar(clue.organ(), act.on()),
                        act.on()));
    StageClock running = next.clocks().running().orElseThrow();
    ClueEvent said =
        new DeadlineExtended(
            clue.about(), running.clock().stage(), months, act.on(), running.due());
    return settle(change(next, Step.EXTEND.word(), said), rules, act.on());
  }

  /** The head lets the clock stand still, for a reason that is on the list. */
  public static Change<Clue, ClueEvent> pause(
      Clue clue, LocalDate from, String reason, RuleBook rules, Act act) {
    clue.require(Step.PAUSE);
    Signing.byHead(clue.organ(), Step.PAUSE.word(), act.actor());
    Clue next =
        clue.step(Step.PAUSE, clue.state(), reason, act)
            .with(
                clue.clocks()
                    .change(
                        clock -> clock.pause(from, reason, act.actor().officer(), act.on()),
                        rules.calendar(clue.organ(), act.on()),
                        act.on()));
    String stage = next.clocks().running().orElseThrow().clock().stage();
    ClueEvent said = new ClockPaused(clue.about(), stage, reason, from, act.on());
    return settle(change(next, Step.PAUSE.word(), said), rules, act.on());
  }

  /** The head lets the clock go on; {@code pause} counts the running clock's pauses from 1. */
  public static Change<Clue, ClueEvent> resume(
      Clue clue, int pause, LocalDate until, RuleBook rules, Act act) {
    clue.require(Step.RESUME);
    Signing.byHead(clue.organ(), Step.RESUME.word(), act.actor());
    int latest = clue.clocks().running().map(each -> each.clock().pauses().size()).orElse(0);
    if (pause != latest) {
      throw new Refused(new ClueRefusal.NoSuch("pause", pause));
    }
    Clue next =
        clue.step(Step.RESUME, clue.state(), "", act)
            .with(
                clue.clocks()
                    .change(
                        clock -> clock.resume(until, act.on()),
                        rules.calendar(clue.organ(), act.on()),
                        act.on()));
    StageClock running = next.clocks().running().orElseThrow();
    ClueEvent said =
        new ClockResumed(clue.about(), running.clock().stage(), until, act.on(), running.due());
    return settle(change(next, Step.RESUME.word(), said), rules, act.on());
  }

  /** A day has come to look at the clue: a rung is passed, or a calendar is out. */
  public static Change<Clue, ClueEvent> turn(Clue clue, RuleBook rules, Act act) {
    return settle(new Change<>(clue, "colour", List.of("R-CLUE-05"), List.of()), rules, act.on());
  }

  /** The handling department has taken note of a prompt. */
  public static Change<Clue, ClueEvent> acknowledge(Clue clue, int prompt, Act act) {
    Signing.byHandlers(clue.organ(), placement(clue), "acknowledge", act.actor());
    Clue next =
        clue.with(clue.warnings().acknowledged(prompt, act.signed()))
            .signed("acknowledge", "" + prompt, act);
    return change(next, "acknowledge", new PromptAcknowledged(clue.about(), prompt, act.on()));
  }

  /** The handling department answers a supervision notice. */
  public static Change<Clue, ClueEvent> answer(Clue clue, int notice, String text, Act act) {
    Signing.byHandlers(clue.organ(), placement(clue), "answer", act.actor());
    Clue next =
        clue.with(clue.warnings().answered(notice, new Answer(text, act.signed())))
            .signed("answer", "" + notice, act);
    return change(next, "answer", new NoticeAnswered(clue.about(), notice, act.on()));
  }

  private static Placement placement(Clue clue) {
    return clue.state()
        .placed()
        .orElseThrow(() -> new Refused(new ClueRefusal.NoSuch("keeper", 1)));
  }

  /** The colour at 24:00 of the day, by what stood in the books then; none where no clock ran. */
  @Rule("R-CLUE-05")
  public static Optional<ColourReading> reading(Clue clue, RuleBook rules, LocalDate day) {
    return policyAt(clue, rules, day)
        .flatMap(policy -> policy.colour(situation(clue), rules.calendar(clue.organ(), day), day));
  }

  /** The policy of the clock that ran at 24:00 of the day. */
  static Optional<ColourPolicy> policyAt(Clue clue, RuleBook rules, LocalDate day) {
    return clue.clocks().all().stream()
        .filter(each -> each.clock().runsAt(day))
        .findFirst()
        .map(each -> rules.policy(each.policy()));
  }

  /** What of a clue decides its colour. */
  public static Situation situation(Clue clue) {
    LocalDate received = clue.state().placed().map(Placement::receivedOn).orElse(clue.enteredOn());
    List<LocalDate> progress =
        clue.trail().stream()
            .filter(each -> each.step().equals(Step.STUDY.word()))
            .map(each -> each.by().on())
            .toList();
    return new Situation(received, clue.clocks().bare(), progress, List.of());
  }

  /**
   * Brings the clue's pace up to the day: tells its due date by the newest calendar, keeping both
   * dates where that moves it, and says once for each rung passed which colour it has now.
   */
  static Change<Clue, ClueEvent> settle(
      Change<Clue, ClueEvent> change, RuleBook rules, LocalDate today) {
    Clue clue = change.next();
    List<ClueEvent> said = new ArrayList<>(change.events());
    if (clue.clocks().running().isEmpty()) {
      Clue still = clue.with(clue.warnings().live(null, null));
      return new Change<>(still, change.step(), change.rules(), said);
    }
    // A sweep that came late tells everything it slept through, in order.
    for (LocalDate look = clue.warnings().lookOn();
        look != null && look.isBefore(today);
        look = clue.warnings().lookOn()) {
      clue = looked(clue, rules, look, said);
    }
    return new Change<>(looked(clue, rules, today, said), change.step(), change.rules(), said);
  }

  private static Clue looked(Clue clue, RuleBook rules, LocalDate day, List<ClueEvent> said) {
    Clue told = retold(clue, rules, day, said);
    Warnings warnings = announce(told, told.warnings(), rules, day, said);
    return told.with(warnings.live(warnings.colour(), next(told, rules, day)));
  }

  private static Clue retold(Clue clue, RuleBook rules, LocalDate day, List<ClueEvent> said) {
    StageClock before = clue.clocks().running().orElseThrow();
    Clocks told = clue.clocks().retold(rules.calendar(clue.organ(), day), day);
    StageClock now = told.running().orElseThrow();
    if (!before.due().equals(now.due())) {
      said.add(
          new DueRecomputed(
              clue.about(),
              now.clock().stage(),
              before.due(),
              now.due(),
              now.clock().calendarVersion(),
              day));
    }
    return clue.with(told);
  }

  private static Warnings announce(
      Clue clue, Warnings warnings, RuleBook rules, LocalDate day, List<ClueEvent> said) {
    Optional<ColourReading> found = reading(clue, rules, day);
    Colour before = warnings.colour();
    if (found.isEmpty() || found.get().colour() == before) {
      return warnings;
    }
    ColourReading now = found.get();
    if (before == null && now.colour() == Colour.GREEN) {
      return warnings.live(Colour.GREEN, null);
    }
    said.add(new ColourChanged(clue.about(), before, now.colour(), now.stage(), now.due(), day));
    Warnings turned =
        warnings.turned(new Turn(day, before, now.colour(), now.stage(), now.due(), now.policy()));
    Optional<Consequence> what =
        Optional.ofNullable(now.row())
            .filter(row -> row.at() == ColourRow.At.RUNG)
            .flatMap(Consequence::of);
    if (what.isEmpty()) {
      return turned;
    }
    Reminders.Reminded reminded = Reminders.remind(clue, turned, now, what.get(), rules);
    said.add(reminded.said());
    return reminded.warnings();
  }

  /** The next day to look at it: a rung, or the day a calendar comes out. */
  private static @Nullable LocalDate next(Clue clue, RuleBook rules, LocalDate today) {
    WorkingCalendar calendar = rules.calendar(clue.organ(), today);
    Stream<LocalDate> rung =
        policyAt(clue, rules, today)
            .flatMap(policy -> new Rungs(situation(clue), policy, calendar).nextTransition(today))
            .map(Rungs.Transition::on)
            .stream();
    return Stream.concat(rung, rules.publications(clue.organ(), today))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  static Change<Clue, ClueEvent> approved(Clue next, DisposalMethod method, Act act) {
    LocalDate due = next.clocks().running().map(StageClock::due).orElse(null);
    return Change.of(
        next,
        Step.DISPOSE.word(),
        List.of("R-CLUE-02"),
        new DisposalApproved(next.about(), method, act.on(), due));
  }

  private static Change<Clue, ClueEvent> change(Clue next, String step, ClueEvent said) {
    return Change.of(next, step, List.of("R-CLUE-05"), said);
  }
}
