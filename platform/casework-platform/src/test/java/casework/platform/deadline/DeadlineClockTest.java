package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.deadline.source.CalendarFiles;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineClockTest {

  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(parse("2026-06-01"));
  private static final LocalDate LATER = parse("2020-12-31");

  /** One month from Tuesday 10 March 2020: due on Friday 10 April. */
  private static final DeadlineClock MONTH = clock("2020-03-10", Period.months(1));

  private static DeadlineClock clock(String startedOn, Period limit) {
    return DeadlineClock.start(
        "DISPOSAL",
        parse(startedOn),
        List.of(limit),
        "T-CLUE-DISP",
        new ExtensionTerms(1, Period.months(3), "head"),
        CALENDAR);
  }

  private static DeadlineClock paused(DeadlineClock clock, String from, String until) {
    return clock
        .pause(parse(from), "awaiting-other-organ", "O010", parse(from))
        .resume(parse(until), parse(until));
  }

  private static LocalDate due(DeadlineClock clock) {
    return clock.due(CALENDAR, LATER).due();
  }

  private static Refusal refusalOf(ThrowingCallable call) {
    Refused[] caught = new Refused[1];
    assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, no -> caught[0] = no);
    return caught[0].refusal();
  }

  @Nested
  class Running {

    @Test
    void runsFromItsFirstDayUntilTheDayBeforeItStops() {
      DeadlineClock stopped = MONTH.stop(parse("2020-03-20"));

      assertThat(stopped.runsAt(parse("2020-03-09"))).isFalse();
      assertThat(stopped.runsAt(parse("2020-03-10"))).isTrue();
      assertThat(stopped.runsAt(parse("2020-03-19"))).isTrue();
      assertThat(stopped.runsAt(parse("2020-03-20"))).isFalse();
      assertThat(MONTH.runsAt(parse("2021-03-20"))).isTrue();
    }

    @Test
    void changesNothingOnceStopped() {
      DeadlineClock stopped = MONTH.stop(parse("2020-03-20"));
      Refusal no = new ClockRefusal.ClockStopped(parse("2020-03-20"));
      LocalDate day = parse("2020-03-23");

      assertThat(refusalOf(() -> stopped.stop(day))).isEqualTo(no);
      assertThat(refusalOf(() -> stopped.extend(Period.months(1), day, "O010"))).isEqualTo(no);
      assertThat(refusalOf(() -> stopped.pause(day, "x", "O010", day))).isEqualTo(no);
      assertThat(refusalOf(() -> stopped.resume(day, day))).isEqualTo(no);
    }

    @Test
    void doesNotStopBeforeItStarted() {
      assertThat(refusalOf(() -> MONTH.stop(parse("2020-03-09"))).code())
          .isEqualTo("date-out-of-order");
      assertThat(MONTH.stop(parse("2020-03-10")).stoppedOn()).isEqualTo("2020-03-10");
    }

    @Test
    void hasALimit() {
      assertThatThrownBy(
              () ->
                  DeadlineClock.start(
                      "DISPOSAL", LATER, List.of(), "T-1", ExtensionTerms.NONE, CALENDAR))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Extending {

    @Test
    void countsFromTheEndOfTheLimitAndRolls() {
      // Three months end on Sunday 3 May, in a holiday, so on 6 May; three more on 6 August.
      DeadlineClock verification = clock("2020-02-03", Period.months(3));
      DeadlineClock extended = verification.extend(Period.months(3), parse("2020-04-22"), "O010");

      assertThat(verification.due(CALENDAR, LATER).due()).isEqualTo("2020-05-06");
      assertThat(extended.due(CALENDAR, LATER).nominal()).isEqualTo("2020-05-06");
      assertThat(due(extended)).isEqualTo("2020-08-06");
    }

    @Test
    void rollsTheExtendedEnd() {
      // 10 April and three months: 10 July 2020; and one month: Sunday 10 May, so 11 May.
      assertThat(due(MONTH.extend(Period.months(3), parse("2020-04-01"), "O010")))
          .isEqualTo("2020-07-10");
      assertThat(due(MONTH.extend(Period.months(1), parse("2020-04-01"), "O010")))
          .isEqualTo("2020-05-11");
    }

    @Test
    void doesNotDependOnTheDayItIsGranted() {
      assertThat(due(MONTH.extend(Period.months(1), parse("2020-04-30"), "O010")))
          .isEqualTo("2020-05-11");
    }

    @Test
    void holdsOnlyFromTheDayItIsGranted() {
      DeadlineClock extended = MONTH.extend(Period.months(1), parse("2020-04-01"), "O010");

      assertThat(extended.due(CALENDAR, parse("2020-03-31")).due()).isEqualTo("2020-04-10");
      assertThat(extended.due(CALENDAR, parse("2020-04-01")).due()).isEqualTo("2020-05-11");
    }

    @Test
    void refusesASecondWhereTheRuleAllowsOne() {
      DeadlineClock extended = MONTH.extend(Period.months(3), parse("2020-04-01"), "O010");

      assertThat(refusalOf(() -> extended.extend(Period.months(1), parse("2020-05-01"), "O010")))
          .isEqualTo(new ClockRefusal.ExtensionUsedUp(1, "T-CLUE-DISP"));
    }

    @Test
    void refusesAnyWhereTheRuleAllowsNone() {
      DeadlineClock rigid =
          DeadlineClock.start(
              "DISPOSAL",
              parse("2020-03-10"),
              List.of(Period.months(1)),
              "T-CLUE-DISP",
              ExtensionTerms.NONE,
              CALENDAR);

      assertThat(refusalOf(() -> rigid.extend(Period.days(1), parse("2020-03-11"), "O010")))
          .isEqualTo(new ClockRefusal.ExtensionUsedUp(0, "T-CLUE-DISP"));
    }

    @Test
    void refusesALongerOneThanTheRuleAllows() {
      Refusal no = new ClockRefusal.ExtensionTooLong(Period.months(3), "T-CLUE-DISP");

      assertThat(refusalOf(() -> MONTH.extend(Period.months(4), parse("2020-04-01"), "O010")))
          .isEqualTo(no);
      assertThat(refusalOf(() -> MONTH.extend(Period.days(1), parse("2020-04-01"), "O010")))
          .isEqualTo(no);
      assertThat(MONTH.extend(Period.months(3), parse("2020-04-01"), "O010").extensions())
          .containsExactly(new Extension(Period.months(3), parse("2020-04-01"), "O010"));
    }
  }

  @Nested
  class Pausing {

    @ParameterizedTest(name = "{0} to {1}: {2} working days, due {3}")
    @CsvSource({
      // Monday to Thursday: it stood at the end of Monday, Tuesday and Wednesday
      "2020-03-16, 2020-03-19, 3, 2020-04-15",
      // over a weekend: Friday alone
      "2020-03-20, 2020-03-23, 1, 2020-04-13",
      // begun and ended on one day: it stood at no midnight
      "2020-03-16, 2020-03-16, 0, 2020-04-10",
      // on rest days alone
      "2020-03-21, 2020-03-23, 0, 2020-04-10",
      // the weekend day worked in exchange counts, the holidays do not
      "2020-04-26, 2020-05-06, 5, 2020-04-17",
      // on the day it starts
      "2020-03-10, 2020-03-11, 1, 2020-04-13",
    })
    void movesTheEndByTheWorkingDaysOnWhichItStood(
        String from, String until, int days, LocalDate due) {
      DeadlineClock clock = paused(MONTH, from, until);

      assertThat(due(clock)).isEqualTo(due);
      assertThat(CALENDAR.workdaysBetween(parse("2020-04-10"), due(clock))).isEqualTo(days);
    }

    @Test
    void movesTheEndDayByDayWhileItStands() {
      DeadlineClock open =
          MONTH.pause(parse("2020-03-16"), "awaiting-other-organ", "O010", parse("2020-03-16"));

      assertThat(open.due(CALENDAR, parse("2020-03-15")).due()).isEqualTo("2020-04-10");
      assertThat(open.due(CALENDAR, parse("2020-03-16")).due()).isEqualTo("2020-04-13");
      assertThat(open.due(CALENDAR, parse("2020-03-17")).due()).isEqualTo("2020-04-14");
      assertThat(open.due(CALENDAR, parse("2020-03-21")).due()).isEqualTo("2020-04-17");
      assertThat(open.pauseAt(parse("2020-03-17"))).isPresent();
      assertThat(open.pauseAt(parse("2020-03-15"))).isEmpty();
      DeadlineClock resumed = open.resume(parse("2020-03-18"), parse("2020-03-18"));
      assertThat(resumed.pauseAt(parse("2020-03-17"))).isPresent();
      assertThat(resumed.pauseAt(parse("2020-03-18"))).isEmpty();
    }

    @Test
    void addsTwoPauses() {
      DeadlineClock twice =
          paused(paused(MONTH, "2020-03-16", "2020-03-18"), "2020-03-24", "2020-03-25");

      assertThat(due(twice)).isEqualTo("2020-04-15");
    }

    @Test
    void countsADayOnceThoughTwoPausesStood() {
      DeadlineClock overlapping =
          paused(MONTH, "2020-03-16", "2020-03-19")
              .pause(parse("2020-03-17"), "instruction-sought", "O010", parse("2020-03-25"))
              .resume(parse("2020-03-20"), parse("2020-03-25"));
      DeadlineClock within =
          paused(MONTH, "2020-03-16", "2020-03-20")
              .pause(parse("2020-03-17"), "instruction-sought", "O010", parse("2020-03-25"))
              .resume(parse("2020-03-18"), parse("2020-03-25"));

      assertThat(due(overlapping)).isEqualTo("2020-04-16");
      assertThat(due(within)).isEqualTo("2020-04-16");
    }

    @Test
    void keepsBothDatesOfABackDatedEntryAndCountsFromTheEarlier() {
      DeadlineClock backDated =
          MONTH
              .pause(parse("2020-03-16"), "instruction-sought", "O010", parse("2020-03-20"))
              .resume(parse("2020-03-18"), parse("2020-03-20"));

      assertThat(backDated.pauses())
          .containsExactly(
              new Pause(
                  parse("2020-03-16"),
                  parse("2020-03-18"),
                  "instruction-sought",
                  "O010",
                  parse("2020-03-20"),
                  parse("2020-03-20")));
      assertThat(backDated.due(CALENDAR, parse("2020-03-19")).due()).isEqualTo("2020-04-10");
      assertThat(backDated.due(CALENDAR, parse("2020-03-20")).due()).isEqualTo("2020-04-14");
    }

    @Test
    void takesABackDatedEndOnlyFromTheDayItWasEntered() {
      DeadlineClock clock =
          MONTH
              .pause(parse("2020-03-16"), "instruction-sought", "O010", parse("2020-03-16"))
              .resume(parse("2020-03-18"), parse("2020-03-20"));

      assertThat(clock.due(CALENDAR, parse("2020-03-19")).due()).isEqualTo("2020-04-16");
      assertThat(clock.due(CALENDAR, parse("2020-03-20")).due()).isEqualTo("2020-04-14");
    }

    @Test
    void addsToTheRolledAndExtendedEnd() {
      DeadlineClock clock =
          paused(MONTH, "2020-03-16", "2020-03-19")
              .extend(Period.months(1), parse("2020-04-01"), "O010");

      assertThat(due(clock)).isEqualTo("2020-05-14");
      assertThat(clock.due(CALENDAR, LATER).nominal()).isEqualTo("2020-04-10");
    }

    @Test
    void endsWithTheClock() {
      DeadlineClock stopped =
          MONTH
              .pause(parse("2020-03-16"), "instruction-sought", "O010", parse("2020-03-16"))
              .stop(parse("2020-03-18"));

      assertThat(due(stopped)).isEqualTo("2020-04-14");
    }

    @Test
    void refusesASecondWhileOneStands() {
      DeadlineClock open = MONTH.pause(parse("2020-03-16"), "x", "O010", parse("2020-03-16"));

      assertThat(refusalOf(() -> open.pause(parse("2020-03-17"), "x", "O010", LATER)))
          .isEqualTo(new ClockRefusal.PauseAlreadyRunning(parse("2020-03-16")));
    }

    @Test
    void refusesToGoOnWithoutAPause() {
      assertThat(refusalOf(() -> MONTH.resume(parse("2020-03-16"), LATER)))
          .isEqualTo(new ClockRefusal.NoPauseRunning());
    }

    @Test
    void refusesDatesOutOfOrder() {
      DeadlineClock open = MONTH.pause(parse("2020-03-16"), "x", "O010", parse("2020-03-17"));

      assertThat(
              List.of(
                  refusalOf(() -> MONTH.pause(parse("2020-03-09"), "x", "O010", LATER)),
                  refusalOf(
                      () -> MONTH.pause(parse("2020-03-17"), "x", "O010", parse("2020-03-16"))),
                  refusalOf(() -> open.resume(parse("2020-03-15"), parse("2020-03-17"))),
                  refusalOf(() -> open.resume(parse("2020-03-18"), parse("2020-03-17"))),
                  refusalOf(() -> open.resume(parse("2020-03-16"), parse("2020-03-16")))))
          .allSatisfy(no -> assertThat(no.code()).isEqualTo("date-out-of-order"));
    }
  }

  @Nested
  class LookingBack {

    @Test
    void seesWhatStoodInTheBooksOnTheDay() {
      DeadlineClock now =
          paused(MONTH, "2020-03-16", "2020-03-19")
              .extend(Period.months(1), parse("2020-04-01"), "O010")
              .stop(parse("2020-04-20"));

      assertThat(now.asKnownOn(parse("2020-03-15"))).isEqualTo(MONTH);
      assertThat(now.asKnownOn(parse("2020-03-18")).openPause()).isPresent();
      assertThat(now.asKnownOn(parse("2020-03-19")).openPause()).isEmpty();
      assertThat(now.asKnownOn(parse("2020-03-31")).extensions()).isEmpty();
      assertThat(now.asKnownOn(parse("2020-04-01")).extensions()).hasSize(1);
      assertThat(now.asKnownOn(parse("2020-04-19")).stoppedOn()).isNull();
      assertThat(now.asKnownOn(parse("2020-04-20"))).isEqualTo(now);
    }
  }
}
