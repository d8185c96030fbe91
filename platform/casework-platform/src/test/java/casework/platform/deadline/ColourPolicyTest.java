package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.deadline.ColourRow.At;
import casework.platform.deadline.ColourRow.Basis;
import casework.platform.deadline.ColourRow.Since;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourPolicyTest {

  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(parse("2026-06-01"));
  private static final ColourPolicy DEFAULT = PolicyFiles.shipped("default");

  private static DeadlineClock clock(String stage, String startedOn, Period limit) {
    return DeadlineClock.start(
        stage,
        parse(startedOn),
        List.of(limit),
        "T-1",
        new ExtensionTerms(1, null, "head"),
        CALENDAR);
  }

  private static Situation with(DeadlineClock... clocks) {
    return Situation.of(clocks[0].startedOn(), List.of(clocks));
  }

  private static Optional<Colour> colour(ColourPolicy policy, Situation situation, LocalDate day) {
    return policy.colour(situation, CALENDAR, day).map(ColourReading::colour);
  }

  private static ColourRow row(
      String stage,
      Basis basis,
      Period.Unit unit,
      @Nullable Integer from,
      @Nullable Integer to,
      Colour colour) {
    return new ColourRow(
        stage, basis, Since.STAGE, unit, from, to, colour, "", List.of(), At.RUNG, 0);
  }

  private static ColourPolicy policy(ColourRow... rows) {
    return new ColourPolicy(
        "test-1",
        "*",
        parse("2020-01-01"),
        null,
        new ColourPolicy.Label("试", "test"),
        true,
        "",
        List.of(rows),
        RunRule.NONE,
        new Consequences(5, Map.of()));
  }

  @Nested
  class ByDefault {

    /** Due on Friday 10 April 2020; 4 to 6 April are holidays, Sunday 26 April is worked. */
    private final DeadlineClock due10April = clock("DISPOSAL", "2020-03-10", Period.months(1));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
      "2020-03-10, GREEN",
      // six working days left
      "2020-04-01, GREEN",
      // five
      "2020-04-02, BLUE",
      "2020-04-06, BLUE",
      "2020-04-09, BLUE",
      // the due day
      "2020-04-10, BLUE",
      // past due, though only a rest day has gone by
      "2020-04-11, YELLOW",
      "2020-04-13, YELLOW",
      // ten working days past due, and a rest day more
      "2020-04-24, YELLOW",
      "2020-04-25, YELLOW",
      // the eleventh, a Sunday worked in exchange
      "2020-04-26, RED",
      "2021-04-26, RED",
    })
    @Rule("R-CLUE-05")
    void turnsColourAtEveryBoundary(LocalDate day, Colour expected) {
      assertThat(colour(DEFAULT, with(due10April), day)).contains(expected);
    }

    @Test
    void hasNoColourWithoutARunningClock() {
      DeadlineClock stopped = due10April.stop(parse("2020-04-20"));

      assertThat(colour(DEFAULT, with(stopped), parse("2020-03-09"))).isEmpty();
      assertThat(colour(DEFAULT, with(stopped), parse("2020-04-19"))).contains(Colour.YELLOW);
      assertThat(colour(DEFAULT, with(stopped), parse("2020-04-20"))).isEmpty();
      assertThat(
              DEFAULT.colour(
                  Situation.of(parse("2020-03-10"), List.of()), CALENDAR, parse("2020-03-10")))
          .isEmpty();
    }

    @Test
    void takesTheWorstOfSeveralClocks() {
      DeadlineClock long3 = clock("PRELIMINARY", "2020-03-10", Period.months(3));
      LocalDate day = parse("2020-04-02");

      assertThat(colour(DEFAULT, with(long3), day)).contains(Colour.GREEN);
      assertThat(colour(DEFAULT, with(long3, due10April), day)).contains(Colour.BLUE);
      assertThat(colour(DEFAULT, with(due10April, long3), day)).contains(Colour.BLUE);
      assertThat(DEFAULT.colour(with(long3, due10April), CALENDAR, day).orElseThrow().stage())
          .isEqualTo("DISPOSAL");
    }

    @Test
    void saysNothingOfAStageItDoesNotName() {
      assertThat(
              colour(
                  DEFAULT,
                  with(clock("ACCEPTANCE_NOTICE", "2020-03-10", Period.workdays(15))),
                  parse("2020-06-01")))
          .isEmpty();
      assertThat(DEFAULT.governs("ACCEPTANCE_NOTICE")).isFalse();
      assertThat(DEFAULT.governs("INQUIRY")).isTrue();
    }

    @Test
    void namesTheRowTheDueDateAndTheDaysPast() {
      ColourReading red =
          DEFAULT.colour(with(due10April), CALENDAR, parse("2020-04-26")).orElseThrow();

      assertThat(red.due()).isEqualTo("2020-04-10");
      assertThat(red.overdueWorkdays()).isEqualTo(11);
      assertThat(red.row())
          .isEqualTo(
              new ColourRow(
                  "DISPOSAL",
                  Basis.REMAINING,
                  Since.STAGE,
                  Period.Unit.WORKDAY,
                  null,
                  -11,
                  Colour.RED,
                  "circular",
                  List.of("whole-commission"),
                  At.RUN,
                  1));
      assertThat(red.policy()).isEqualTo("default-1");
      assertThat(ExplanationText.en(red.explanation()))
          .endsWith(
              "At the end of 2020-04-26, past due since 2020-04-10: 11 working days",
              "Colour: red (policy default-1)");
    }

    @Test
    void keepsItsColourWhileTheClockIsPaused() {
      DeadlineClock paused = due10April.pause(parse("2020-04-02"), "x", "O1", parse("2020-04-02"));

      assertThat(colour(DEFAULT, with(due10April), parse("2020-07-01"))).contains(Colour.RED);
      assertThat(colour(DEFAULT, with(paused), parse("2020-07-01"))).contains(Colour.GREEN);
      assertThat(colour(DEFAULT, with(paused), parse("2020-04-01"))).contains(Colour.GREEN);
    }

    @Test
    void looksBackWithTheEyesOfTheDay() {
      DeadlineClock extendedLate = due10April.extend(Period.months(1), parse("2020-04-13"), "O1");

      assertThat(colour(DEFAULT, with(extendedLate), parse("2020-04-12"))).contains(Colour.YELLOW);
      assertThat(colour(DEFAULT, with(extendedLate), parse("2020-04-13"))).contains(Colour.GREEN);
    }
  }

  @Nested
  class WithElapsedTime {

    @ParameterizedTest
    @CsvSource({
      "MONTH, 2020-01-31, 2020-02-29, BLUE",
      "MONTH, 2020-01-31, 2020-03-01, YELLOW",
      "DAY, 2020-03-10, 2020-03-11, BLUE",
      "DAY, 2020-03-10, 2020-03-12, YELLOW",
      "WORKDAY, 2020-03-06, 2020-03-09, BLUE",
      "WORKDAY, 2020-03-06, 2020-03-10, YELLOW",
    })
    void countsInEveryUnit(Period.Unit unit, String start, LocalDate day, Colour expected) {
      ColourPolicy oneUnit =
          policy(
              row("S", Basis.ELAPSED, unit, null, 1, Colour.BLUE),
              row("S", Basis.ELAPSED, unit, 2, null, Colour.YELLOW));

      assertThat(colour(oneUnit, with(clock("S", start, Period.months(9))), day))
          .contains(expected);
    }

    @Test
    void standsStillWhileTheClockIsPaused() {
      ColourPolicy tenDays = policy(row("S", Basis.ELAPSED, Period.Unit.DAY, 11, null, Colour.RED));
      DeadlineClock running = clock("S", "2020-03-02", Period.months(9));
      DeadlineClock paused =
          running
              .pause(parse("2020-03-04"), "x", "O1", parse("2020-03-04"))
              .resume(parse("2020-03-06"), parse("2020-03-06"));

      assertThat(colour(tenDays, with(running), parse("2020-03-13"))).contains(Colour.RED);
      assertThat(colour(tenDays, with(paused), parse("2020-03-14"))).contains(Colour.GREEN);
      assertThat(colour(tenDays, with(paused), parse("2020-03-15"))).contains(Colour.RED);
    }
  }

  @Nested
  class WithAQuestionUnanswered {

    private final ColourPolicy fiveDays =
        policy(row("S", Basis.UNANSWERED, Period.Unit.WORKDAY, 6, null, Colour.RED));
    private final DeadlineClock clock = clock("S", "2020-03-02", Period.months(9));

    private Situation asked(@Nullable String answeredOn) {
      return new Situation(
          parse("2020-03-02"),
          List.of(clock),
          List.of(),
          List.of(
              new Situation.Exchange(
                  parse("2020-03-06"), answeredOn == null ? null : parse(answeredOn))));
    }

    @Test
    void turnsRedAfterTheDaysForTheAnswer() {
      assertThat(colour(fiveDays, asked(null), parse("2020-03-13"))).contains(Colour.GREEN);
      assertThat(colour(fiveDays, asked(null), parse("2020-03-16"))).contains(Colour.RED);
    }

    @Test
    void countsFromTheOldestQuestionThatWasOutOnTheDay() {
      Situation twice =
          new Situation(
              parse("2020-03-02"),
              List.of(clock),
              List.of(),
              List.of(
                  new Situation.Exchange(parse("2020-03-20"), null),
                  new Situation.Exchange(parse("2020-03-09"), parse("2020-03-27"))));

      assertThat(colour(fiveDays, twice, parse("2020-03-16"))).contains(Colour.GREEN);
      assertThat(colour(fiveDays, twice, parse("2020-03-17"))).contains(Colour.RED);
      assertThat(colour(fiveDays, twice, parse("2020-03-27"))).contains(Colour.GREEN);
      assertThat(colour(fiveDays, twice, parse("2020-03-30"))).contains(Colour.RED);
    }

    @Test
    void turnsBackOnTheDayOfTheAnswer() {
      assertThat(colour(fiveDays, asked("2020-03-18"), parse("2020-03-17"))).contains(Colour.RED);
      assertThat(colour(fiveDays, asked("2020-03-18"), parse("2020-03-18"))).contains(Colour.GREEN);
    }

    @Test
    void looksAtAQuestionFromTheDayItIsAsked() {
      ColourPolicy atOnce =
          policy(row("S", Basis.UNANSWERED, Period.Unit.WORKDAY, null, null, Colour.BLUE));

      assertThat(colour(atOnce, asked(null), parse("2020-03-05"))).contains(Colour.GREEN);
      assertThat(colour(atOnce, asked(null), parse("2020-03-06"))).contains(Colour.BLUE);
    }

    @Test
    void asksNothingOfAMatterWithoutQuestions() {
      assertThat(colour(fiveDays, with(clock), parse("2020-09-01"))).contains(Colour.GREEN);
    }
  }

  @Nested
  class AsData {

    @Test
    void prefersAStagesOwnRowsToThoseForAnyStage() {
      ColourRow own = row("S", Basis.ELAPSED, Period.Unit.DAY, null, null, Colour.BLUE);
      ColourRow any = row("*", Basis.ELAPSED, Period.Unit.DAY, null, null, Colour.RED);
      ColourPolicy both = policy(any, own);

      assertThat(both.rowsFor("S")).containsExactly(own);
      assertThat(both.rowsFor("T")).containsExactly(any);
    }

    @Test
    void isGreenWhereNoRowOfTheStageIsMet() {
      ColourPolicy late = policy(row("S", Basis.ELAPSED, Period.Unit.DAY, 5, null, Colour.RED));
      ColourReading reading =
          late.colour(
                  with(clock("S", "2020-03-02", Period.months(1))), CALENDAR, parse("2020-03-06"))
              .orElseThrow();

      assertThat(reading.colour()).isEqualTo(Colour.GREEN);
      assertThat(reading.row()).isNull();
    }

    @Test
    void refusesRowsThatAreNeverMet() {
      assertThatThrownBy(() -> row("S", Basis.ELAPSED, Period.Unit.DAY, 5, 4, Colour.RED))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> policy()).isInstanceOf(IllegalArgumentException.class);
      assertThat(row("S", Basis.ELAPSED, Period.Unit.DAY, 4, 4, Colour.RED).covers(4)).isTrue();
    }
  }
}
