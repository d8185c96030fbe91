package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RungsTest {

  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(parse("2026-06-01"));
  private static final ExtensionTerms TERMS = new ExtensionTerms(2, null, "head");

  private static DeadlineClock disposal() {
    return DeadlineClock.start(
        "DISPOSAL", parse("2020-03-10"), List.of(Period.months(1)), "T-CLUE-DISP", TERMS, CALENDAR);
  }

  private static Rungs rungs(DeadlineClock clock) {
    return new Rungs(
        Situation.of(clock.startedOn(), List.of(clock)), PolicyFiles.shipped("default"), CALENDAR);
  }

  @Test
  void climbsFromGreenToRedAndThenStands() {
    Rungs rungs = rungs(disposal());

    assertThat(rungs.nextTransition(parse("2020-03-10")))
        .contains(new Rungs.Transition(parse("2020-04-02"), Colour.GREEN, Colour.BLUE));
    assertThat(rungs.nextTransition(parse("2020-04-02")))
        .contains(new Rungs.Transition(parse("2020-04-11"), Colour.BLUE, Colour.YELLOW));
    assertThat(rungs.nextTransition(parse("2020-04-11")))
        .contains(new Rungs.Transition(parse("2020-04-26"), Colour.YELLOW, Colour.RED));
    assertThat(rungs.nextTransition(parse("2020-04-26"))).isEmpty();
  }

  @Test
  void comesAtTheStartOfTheLawDay() {
    assertThat(rungs(disposal()).nextTransition(parse("2020-03-10")).orElseThrow().at())
        .isEqualTo(Instant.parse("2020-04-01T16:00:00Z"));
  }

  @Test
  void foretellsTheEndOfARowThatNoOtherFollows() {
    ColourPolicy general = PolicyFiles.shipped("default");
    ColourRow firstFiveDays =
        new ColourRow(
            "DISPOSAL",
            ColourRow.Basis.ELAPSED,
            ColourRow.Since.STAGE,
            Period.Unit.DAY,
            null,
            5,
            Colour.YELLOW,
            "",
            List.of(),
            ColourRow.At.RUNG,
            0);
    ColourPolicy policy =
        new ColourPolicy(
            "test-1",
            "*",
            general.validFrom(),
            null,
            general.label(),
            true,
            "",
            List.of(firstFiveDays),
            RunRule.NONE,
            general.consequences());
    Situation situation = Situation.of(parse("2020-03-10"), List.of(disposal()));

    assertThat(new Rungs(situation, policy, CALENDAR).nextTransition(parse("2020-03-10")))
        .contains(new Rungs.Transition(parse("2020-03-16"), Colour.YELLOW, Colour.GREEN));
  }

  @Test
  void foretellsNothingForAClockThatDoesNotRun() {
    Rungs stopped = rungs(disposal().stop(parse("2020-03-20")));

    assertThat(stopped.nextTransition(parse("2020-03-09"))).isEmpty();
    assertThat(stopped.nextTransition(parse("2020-03-20"))).isEmpty();
    assertThat(stopped.nextTransition(parse("2020-03-19"))).isPresent();
  }

  @Test
  void foretellsNothingWhileAPauseHoldsTheColour() {
    DeadlineClock paused = disposal().pause(parse("2020-03-16"), "x", "O1", parse("2020-03-16"));

    assertThat(rungs(paused).nextTransition(parse("2020-03-16"))).isEmpty();
    assertThat(rungs(paused).nextTransition(parse("2020-03-15"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "kuitun", "changwu", "xingan", "haicheng"})
  void agreesWithLookingDayByDay(String name) {
    ColourPolicy policy = PolicyFiles.shipped(name);
    Random random = new Random(name.hashCode());
    int changes = 0;
    int paused = 0;
    for (int i = 0; i < 120; i++) {
      Situation situation = anySituation(random);
      LocalDate today = situation.receivedOn().plusDays(random.nextInt(200));
      Optional<Rungs.Transition> found =
          new Rungs(situation, policy, CALENDAR).nextTransition(today);
      assertThat(found)
          .as("%s seen on %s", situation, today)
          .isEqualTo(dayByDay(situation, policy, today));
      changes += found.isPresent() ? 1 : 0;
      paused += situation.asKnownOn(today).isPaused() ? 1 : 0;
    }
    assertThat(changes).isGreaterThan(15);
    assertThat(paused).isGreaterThan(8);
  }

  private static Optional<Rungs.Transition> dayByDay(
      Situation situation, ColourPolicy policy, LocalDate today) {
    Situation known = situation.asKnownOn(today);
    Optional<Colour> now = policy.bareColour(known, CALENDAR, today);
    for (int ahead = 1; now.isPresent() && ahead <= 400; ahead++) {
      LocalDate day = today.plusDays(ahead);
      Optional<Colour> then = policy.bareColour(known, CALENDAR, day);
      if (!then.equals(now)) {
        return Optional.of(new Rungs.Transition(day, now.get(), then.orElseThrow()));
      }
    }
    return Optional.empty();
  }

  private static Situation anySituation(Random random) {
    LocalDate received = parse("2019-01-01").plusDays(random.nextInt(2_000));
    List<String> stages = List.of("DISPOSAL", "PRELIMINARY", "INQUIRY", "OTHER");
    List<DeadlineClock> clocks = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      clocks.add(
          anyClock(stages.get(random.nextInt(4)), received.plusDays(random.nextInt(60)), random));
    }
    List<LocalDate> progressed = new ArrayList<>();
    for (int i = 0; i < random.nextInt(3); i++) {
      progressed.add(received.plusDays(random.nextInt(150)));
    }
    return new Situation(received, clocks, progressed, List.of());
  }

  private static DeadlineClock anyClock(String stage, LocalDate start, Random random) {
    List<Period> limits =
        List.of(
            Period.months(1 + random.nextInt(6)),
            Period.workdays(5 + random.nextInt(30)),
            Period.days(10 + random.nextInt(60)));
    DeadlineClock clock =
        DeadlineClock.start(
            stage, start, List.of(limits.get(random.nextInt(3))), "T-1", TERMS, CALENDAR);
    LocalDate day = start;
    for (int i = 0; i < random.nextInt(3); i++) {
      LocalDate from = day.plusDays(random.nextInt(20));
      LocalDate entered = from.plusDays(random.nextInt(5));
      day = entered.plusDays(random.nextInt(40));
      clock = clock.pause(from, "x", "O1", entered).resume(day, day.plusDays(random.nextInt(4)));
      day = day.plusDays(4);
    }
    if (random.nextInt(4) == 0) {
      clock = clock.pause(day, "x", "O1", day);
    }
    if (random.nextInt(3) == 0) {
      clock = clock.extend(Period.months(1), start.plusDays(random.nextInt(90)), "O1");
    }
    return random.nextInt(3) == 0 ? clock.stop(day.plusDays(random.nextInt(90))) : clock;
  }
}
