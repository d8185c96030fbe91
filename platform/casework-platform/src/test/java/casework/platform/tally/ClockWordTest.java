package casework.platform.tally;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockWordTest {

  private static final LocalDate START = parse("2020-03-10");
  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(parse("2020-03-01"));

  @Test
  void saysWhatDecidesTheColour() {
    DeadlineClock clock =
        clock(List.of(Period.months(3), Period.days(5)))
            .pause(parse("2020-03-20"), "awaiting-other-organ", "officer", parse("2020-03-23"))
            .resume(parse("2020-04-01"), parse("2020-04-02"))
            .extend(Period.months(1), parse("2020-04-10"), "head")
            .pause(parse("2020-05-06"), "awaiting-other-organ", "officer", parse("2020-05-06"));

    assertThat(ClockWord.of("default-2", clock))
        .isEqualTo(
            "default-2*DISPOSAL*2020-03-10*MONTH3_DAY5*xMONTH1_2020-04-10"
                + "*p2020-03-20_2020-04-01_2020-03-23_2020-04-02*p2020-05-06__2020-05-06_");
  }

  /** Whatever befell the clock, on each day from before it began to long after it was due. */
  @ParameterizedTest
  @ValueSource(strings = {"default", "kuitun", "xingan"})
  void hasTheColourOfItsClockOnEveryDay(String name) {
    ColourPolicy policy = PolicyFiles.shipped(name);
    Random random = new Random(20200310);
    Set<Colour> seen = EnumSet.noneOf(Colour.class);
    for (int n = 0; n < 60; n++) {
      DeadlineClock clock = moved(random);
      ClockWord word = ClockWord.read(ClockWord.of(policy.id(), clock));
      for (LocalDate day = START.minusDays(2);
          day.isBefore(START.plusMonths(6));
          day = day.plusDays(1)) {
        assertThat(word.colour(_ -> policy, CALENDAR, day))
            .as("%s on %s", ClockWord.of(policy.id(), clock), day)
            .isEqualTo(
                policy
                    .colour(Situation.of(clock.startedOn(), List.of(clock)), CALENDAR, day)
                    .map(ColourReading::colour));
        word.colour(_ -> policy, CALENDAR, day).ifPresent(seen::add);
      }
    }
    assertThat(seen).hasSizeGreaterThan(1);
  }

  @Test
  void isNoOtherText() {
    assertThatThrownBy(() -> ClockWord.read("default*DISPOSAL"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ClockWord.read("default*DISPOSAL*2020-03-10*MONTH1*q2020-03-10"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static DeadlineClock moved(Random random) {
    DeadlineClock clock =
        switch (random.nextInt(4)) {
          case 0 -> clock(List.of(Period.months(1)));
          case 1 -> clock(List.of(Period.workdays(15)));
          case 2 -> clock(List.of(Period.days(40)));
          default -> clock(List.of(Period.months(1), Period.workdays(5)));
        };
    LocalDate day = START;
    int steps = random.nextInt(5);
    for (int n = 0; n < steps; n++) {
      day = day.plusDays(1L + random.nextInt(12));
      LocalDate later = day.plusDays(random.nextInt(4));
      if (clock.openPause().isPresent()) {
        clock = clock.resume(day, later);
      } else if (random.nextInt(3) == 0 && clock.extensions().isEmpty()) {
        clock = clock.extend(Period.months(1), day, "head");
      } else {
        clock = clock.pause(day, "awaiting-other-organ", "officer", later);
      }
      day = later;
    }
    return clock;
  }

  private static DeadlineClock clock(List<Period> limit) {
    return DeadlineClock.start(
        "DISPOSAL", START, limit, "T-1", new ExtensionTerms(1, null, "head"), CALENDAR);
  }
}
