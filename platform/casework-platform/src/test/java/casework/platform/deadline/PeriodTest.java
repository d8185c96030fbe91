package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.deadline.source.CalendarFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(parse("2026-06-01"));

  @ParameterizedTest(name = "O-CAL {0} + {1} months = {2}, due {3}")
  @CsvSource({
    "2020-01-31, 1, 2020-02-29, 2020-03-02",
    "2021-01-30, 1, 2021-02-28, 2021-03-01",
    "2020-11-30, 3, 2021-02-28, 2021-03-01",
    "2020-08-31, 6, 2021-02-28, 2021-03-01",
  })
  void endsOnTheMonthsLastDayAndRolls(LocalDate start, int n, LocalDate nominal, LocalDate due) {
    assertThat(Period.months(n).end(start, CALENDAR))
        .isEqualTo(new Period.End(nominal, due, false));
  }

  @ParameterizedTest
  @CsvSource({
    // corresponding day, a workday
    "2020-03-10, 1, 2020-04-10",
    // corresponding day in a festival: to the first workday after all of it
    "2020-09-01, 1, 2020-10-09",
    // corresponding day is a weekend day worked in exchange: it stays
    "2020-04-09, 1, 2020-05-09",
    // from a month's last day to a longer month: the corresponding day, not the last
    "2020-02-29, 1, 2020-03-30",
  })
  void endsOnTheCorrespondingDay(LocalDate start, int n, LocalDate due) {
    assertThat(Period.months(n).end(start, CALENDAR).due()).isEqualTo(due);
  }

  @Test
  void countsDaysWithoutTheFirst() {
    assertThat(Period.days(3).end(parse("2020-03-10"), CALENDAR).due()).isEqualTo("2020-03-13");
    assertThat(Period.days(4).end(parse("2020-03-10"), CALENDAR))
        .isEqualTo(new Period.End(parse("2020-03-14"), parse("2020-03-16"), false));
  }

  @Test
  void rollsOnlyTheLastDayOfAChain() {
    // A month to Saturday 29 February, and a month more to 29 March, a Sunday.
    List<Period> twice = List.of(Period.months(1), Period.months(1));

    assertThat(Period.end(twice, parse("2020-01-31"), CALENDAR))
        .isEqualTo(new Period.End(parse("2020-03-29"), parse("2020-03-30"), false));
  }

  @Test
  void joinsReplyAndReportToOneEnd() {
    // 15 working days from 25 September 2020 end on 23 October; a month more on 23 November.
    List<Period> inquiry = List.of(Period.workdays(15), Period.months(1));

    assertThat(Period.end(inquiry, parse("2020-09-25"), CALENDAR).due()).isEqualTo("2020-11-23");
  }

  @Test
  void isProvisionalOnlyWhereAnUnpublishedYearWasAsked() {
    assertThat(Period.months(1).end(parse("2026-11-30"), CALENDAR).provisional()).isFalse();
    assertThat(Period.months(3).end(parse("2026-11-30"), CALENDAR).provisional()).isTrue();
    // Months do not ask what was worked in 2017, of which no calendar is held; working days do.
    assertThat(Period.months(1).end(parse("2017-12-15"), CALENDAR).provisional()).isFalse();
    assertThat(Period.workdays(20).end(parse("2017-12-15"), CALENDAR).provisional()).isTrue();
    assertThat(Period.workdays(5).end(parse("2026-12-28"), CALENDAR).provisional()).isTrue();
    assertThat(Period.workdays(3).end(parse("2026-12-28"), CALENDAR).provisional()).isFalse();
  }

  @Test
  void hasAtLeastOneUnit() {
    assertThatThrownBy(() -> Period.workdays(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Period.workdays(1).n()).isEqualTo(1);
  }
}
