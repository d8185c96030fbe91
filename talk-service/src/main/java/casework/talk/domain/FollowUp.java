package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Rule;
import casework.talk.domain.TalkEvent.ClueFound;
import casework.talk.domain.TalkEvent.TalkMoved;
import casework.talk.domain.TalkEvent.TalkOverdue;
import casework.talk.domain.TalkLifecycle.Step;
import casework.talk.domain.TalkState.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows a talk by itself: reports and promises falling overdue, clues and their outcome. */
public final class FollowUp {

  private FollowUp() {}

  /** The clocks that run on a talk. */
  static List<DueClock> running(Talk talk) {
    return talk.state().conducted().stream()
        .flatMap(
            conduct ->
                Stream.concat(
                    Stream.ofNullable(conduct.report()),
                    conduct.promises().stream().map(Promised::clock)))
        .filter(DueClock::isRunning)
        .toList();
  }

  /** The next day on which something falls overdue that has not been said to be. */
  public static Optional<LocalDate> lookOn(Talk talk) {
    return talk.state().conducted().flatMap(conduct -> unsaid(conduct).min(LocalDate::compareTo));
  }

  private static Stream<LocalDate> unsaid(Conduct conduct) {
    Stream<DueClock> report =
        conduct.reportOverdueSaid() ? Stream.empty() : Stream.ofNullable(conduct.report());
    Stream<DueClock> promises =
        conduct.promises().stream().filter(each -> !each.overdueSaid()).map(Promised::clock);
    return Stream.concat(report, promises)
        .filter(DueClock::isRunning)
        .map(each -> each.due().plusDays(1));
  }

  /**
   * A day has come to look at it: the clocks are told by the newest calendar, and what is overdue
   * is said, once for each day it was due on.
   */
  public static Change<Talk, TalkEvent> turn(Talk talk, RuleBook rules, Act act) {
    Optional<Conduct> before = talk.state().conducted();
    if (before.isEmpty() || !(talk.state() instanceof Held)) {
      return new Change<>(talk, "turn", List.of(), List.of());
    }
    Conduct conduct = before.get().retold(talk.organ(), rules, act.on());
    List<TalkEvent> said = new ArrayList<>(moved(talk, before.get(), conduct, act));
    DueClock report = conduct.report();
    if (report != null && report.isOverdue(act.on()) && !conduct.reportOverdueSaid()) {
      conduct = conduct.reportOverdue();
      said.add(new TalkOverdue(talk, "report-back", report.due()));
    }
    for (Promised each : conduct.promises()) {
      if (each.clock().isOverdue(act.on()) && !each.overdueSaid()) {
        conduct =
            conduct.promising(new Promised(each.n(), each.target(), each.clock(), null, true));
        said.add(new TalkOverdue(talk, "promise", each.clock().due()));
      }
    }
    return new Change<>(
        talk.with(new Held(conduct), talk.found()), "turn", List.of("T-TALK-REPORT"), said);
  }

  private static List<TalkEvent> moved(Talk talk, Conduct before, Conduct told, Act act) {
    List<TalkEvent> said = new ArrayList<>();
    DueClock old = before.report();
    DueClock report = told.report();
    if (old != null && report != null && !old.due().equals(report.due())) {
      said.add(new TalkMoved(talk, "report-back", old.due(), report.due(), act.on()));
    }
    for (int i = 0; i < told.promises().size(); i++) {
      LocalDate from = before.promises().get(i).clock().due();
      LocalDate to = told.promises().get(i).clock().due();
      if (!from.equals(to)) {
        said.add(new TalkMoved(talk, "promise", from, to, act.on()));
      }
    }
    return said;
  }

  /** A breach came up; it goes to the competent organ as a clue. */
  @Rule("R-RT-07")
  public static Change<Talk, TalkEvent> findClue(
      Talk talk, String key, List<String> cadres, String region, String problem, Act act) {
    talk.require(Step.FIND_CLUE);
    Signing.byStaff(talk.organ(), talk.department(), Step.FIND_CLUE.word(), act.actor());
    UUID transfer = Identifiers.derive("talk-transfer", talk.id().toString(), key);
    FoundClue one = new FoundClue(transfer, cadres, region, problem, act.on(), null, null, null, 0);
    List<FoundClue> more = new ArrayList<>(talk.found());
    more.add(one);
    Talk next =
        talk.step(Step.FIND_CLUE, talk.state(), transfer.toString(), act).with(talk.state(), more);
    return Change.of(
        next,
        Step.FIND_CLUE.word(),
        List.of("R-RT-07"),
        new ClueFound(next, transfer, cadres, region, problem, act.on()));
  }

  /** Whether the talk handed over a clue by that transfer. */
  public static boolean handedOver(Talk talk, UUID transfer) {
    return talk.found().stream().anyMatch(each -> each.transfer().equals(transfer));
  }

  /**
   * What clue-service says of a clue that came from here; nothing where a later word of it is
   * known.
   *
   * @param transfer null where only the clue is named
   */
  public static Optional<Change<Talk, TalkEvent>> hear(
      Talk talk,
      @Nullable UUID transfer,
      UUID clue,
      String outcome,
      LocalDate on,
      long sequence,
      Act act) {
    talk.require(Step.HEAR_OF_CLUE);
    List<FoundClue> changed = new ArrayList<>();
    boolean news = false;
    for (FoundClue each : talk.found()) {
      boolean meant = each.transfer().equals(transfer) || clue.equals(each.clue());
      boolean only = transfer == null && each.clue() == null && talk.found().size() == 1;
      if ((meant || only) && sequence > each.outcomeSequence()) {
        news = true;
        changed.add(
            new FoundClue(
                each.transfer(),
                each.cadres(),
                each.region(),
                each.problem(),
                each.foundOn(),
                clue,
                outcome,
                on,
                sequence));
      } else {
        changed.add(each);
      }
    }
    if (!news) {
      return Optional.empty();
    }
    Talk next =
        talk.step(Step.HEAR_OF_CLUE, talk.state(), outcome, act).with(talk.state(), changed);
    return Optional.of(new Change<>(next, Step.HEAR_OF_CLUE.word(), List.of("R-RT-07"), List.of()));
  }
}
