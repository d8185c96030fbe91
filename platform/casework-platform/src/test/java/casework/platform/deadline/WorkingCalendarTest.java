package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.deadline.source.CalendarFiles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  private static final CalendarBook BOOK = CalendarFiles.shipped();
  private static final WorkingCalendar CALENDAR = BOOK.asKnownOn(parse("2026-06-01"));

  /** The calendar of a peer that knows festivals but no make-up workdays. */
  private static final WorkingCalendar HOLIDAYS_ONLY = without(true);

  /** The calendar of a peer that knows weekends and nothing else. */
  private static final WorkingCalendar WEEKENDS_ONLY = without(false);

  private static WorkingCalendar without(boolean keepRestDays) {
    List<CalendarEdition> thinned =
        BOOK.editions().stream()
            .map(
                each ->
                    new CalendarEdition(
                        each.id(),
                        each.year(),
                        each.publishedOn(),
                        each.days().entrySet().stream()
                            .filter(day -> keepRestDays && day.getValue().rest())
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        each.source()))
            .toList();
    return new CalendarBook(thinned, List.of()).asKnownOn(parse("2026-06-01"));
  }

  @Nested
  class WorkingDayVectors {

    @ParameterizedTest(name = "O-CAL {0} + 15 working days = {1}")
    @CsvSource({
      "2020-09-21, 2020-10-16, 2020-10-20, 2020-10-12",
      "2020-09-26, 2020-10-22, 2020-10-26, 2020-10-16",
      "2021-02-05, 2021-03-03, 2021-03-05, 2021-02-26",
      "2021-09-17, 2021-10-14, 2021-10-19, 2021-10-08",
      "2021-08-11, 2021-09-01, 2021-09-01, 2021-09-01",
    })
    void honoursMakeUpWorkdays(
        LocalDate received, LocalDate due, LocalDate holidaysOnly, LocalDate weekendsOnly) {
      assertThat(CALENDAR.plusWorkdays(received, 15)).isEqualTo(due);
      assertThat(HOLIDAYS_ONLY.plusWorkdays(received, 15)).isEqualTo(holidaysOnly);
      assertThat(WEEKENDS_ONLY.plusWorkdays(received, 15)).isEqualTo(weekendsOnly);
    }

    @ParameterizedTest(name = "O-CAL {0} + 5 working days = {1}")
    @CsvSource({"2020-09-25, 2020-10-09", "2020-04-24, 2020-04-30", "2021-04-23, 2021-04-29"})
    void countsFive(LocalDate received, LocalDate due) {
      assertThat(CALENDAR.plusWorkdays(received, 5)).isEqualTo(due);
      assertThat(CALENDAR.workdaysBetween(received, due)).isEqualTo(5);
      assertThat(HOLIDAYS_ONLY.plusWorkdays(received, 5)).isNotEqualTo(due);
    }
  }

  @Nested
  class Counting {

    @Test
    void agreesWithCountingDayByDayOverManyYears() {
      Random random = new Random(20201125);
      for (int i = 0; i < 2_000; i++) {
        LocalDate start = parse("2017-06-01").plusDays(random.nextInt(4_000));
        int n = 1 + random.nextInt(300);
        LocalDate end = start;
        for (int left = n; left > 0; ) {
          end = end.plusDays(1);
          left -= CALENDAR.isWorkday(end) ? 1 : 0;
        }
        assertThat(CALENDAR.plusWorkdays(start, n)).as("%s + %s", start, n).isEqualTo(end);
        assertThat(CALENDAR.workdaysBetween(start, end)).as("%s..%s", start, end).isEqualTo(n);
      }
    }

    @Test
    void countsNothingBackwards() {
      assertThat(CALENDAR.workdaysBetween(parse("2020-05-08"), parse("2020-05-06"))).isZero();
      assertThat(CALENDAR.workdaysBetween(parse("2020-05-08"), parse("2020-05-08"))).isZero();
      assertThatThrownBy(() -> CALENDAR.plusWorkdays(parse("2020-05-08"), -1))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesAWorkdayAndMovesARestDay() {
      assertThat(CALENDAR.roll(parse("2020-05-09"))).isEqualTo("2020-05-09");
      assertThat(CALENDAR.roll(parse("2020-05-01"))).isEqualTo("2020-05-06");
    }
  }

  @Nested
  class CorrectedInTheMiddleOfTheYear {

    @Test
    void extendsTheSpringFestivalOf2020OnlyFromTheDayOfTheNotice() {
      WorkingCalendar before = BOOK.asKnownOn(parse("2020-01-26"));
      WorkingCalendar after = BOOK.asKnownOn(parse("2020-01-27"));

      assertThat(before.id()).isEqualTo("CN-2020-1");
      assertThat(before.isWorkday(parse("2020-01-30"))).isFalse();
      assertThat(before.isWorkday(parse("2020-01-31"))).isTrue();
      assertThat(before.isWorkday(parse("2020-02-01"))).isTrue();
      assertThat(before.isWorkday(parse("2020-02-02"))).isFalse();
      assertThat(after.id()).isEqualTo("CN-2020-2");
      assertThat(after.isWorkday(parse("2020-01-31"))).isFalse();
      assertThat(after.isWorkday(parse("2020-02-01"))).isFalse();
      assertThat(after.isWorkday(parse("2020-02-02"))).isFalse();
      assertThat(after.isWorkday(parse("2020-02-03"))).isTrue();
    }

    @Test
    void differsFromTheFirstNoticeOf2020InNothingElse() {
      WorkingCalendar before = BOOK.asKnownOn(parse("2020-01-26"));
      List<LocalDate> changed =
          parse("2020-01-01")
              .datesUntil(parse("2021-01-01"))
              .filter(day -> before.isWorkday(day) != CALENDAR.isWorkday(day))
              .toList();

      assertThat(changed).containsExactly(parse("2020-01-31"), parse("2020-02-01"));
    }

    @Test
    void lengthensTheMayHolidayOf2019OnlyFromTheDayOfTheNotice() {
      WorkingCalendar before = BOOK.asKnownOn(parse("2019-03-21"));
      WorkingCalendar after = BOOK.asKnownOn(parse("2019-03-22"));

      assertThat(before.isWorkday(parse("2019-04-28"))).isFalse();
      assertThat(before.isWorkday(parse("2019-05-02"))).isTrue();
      assertThat(after.isWorkday(parse("2019-04-28"))).isTrue();
      assertThat(after.isWorkday(parse("2019-05-02"))).isFalse();
    }

    @Test
    void findsAStoredCalendarAgainByItsId() {
      for (CalendarEdition each : BOOK.editions()) {
        WorkingCalendar known = BOOK.asKnownOn(each.publishedOn());
        assertThat(BOOK.named(known.id())).containsSame(known);
      }
      assertThat(BOOK.named("CN-2027-1")).isEmpty();
      assertThat(BOOK.named("CN-2020-2+nowhere")).isEmpty();
      assertThat(BOOK.named("NONE").orElseThrow().isPublished(2020)).isFalse();
    }
  }

  @Nested
  class WithANoticeThatSettlesTheDecemberBefore {

    @Test
    void worksOn29December2018OnlyOnceTheNoticeFor2019IsOut() {
      assertThat(BOOK.asKnownOn(parse("2018-12-05")).isWorkday(parse("2018-12-29"))).isFalse();
      assertThat(BOOK.asKnownOn(parse("2018-12-05")).isWorkday(parse("2018-12-31"))).isTrue();
      assertThat(BOOK.asKnownOn(parse("2018-12-06")).isWorkday(parse("2018-12-29"))).isTrue();
      assertThat(BOOK.asKnownOn(parse("2018-12-06")).isWorkday(parse("2018-12-31"))).isFalse();
    }
  }

  @Nested
  class InAYearWithoutANotice {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2027-01-01",
          "2027-05-01",
          "2027-05-02",
          "2027-10-01",
          "2027-10-02",
          "2027-10-03"
        })
    void restsOnTheDaysTheLawNames(LocalDate day) {
      assertThat(CALENDAR.isWorkday(day)).isFalse();
      assertThat(CALENDAR.special(day)).isPresent();
    }

    @Test
    void worksOnEveryOtherWeekdayAndIsProvisional() {
      long worked =
          parse("2027-01-01").datesUntil(parse("2028-01-01")).filter(CALENDAR::isWorkday).count();
      long weekdays =
          parse("2027-01-01")
              .datesUntil(parse("2028-01-01"))
              .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
              .count();

      // Of the six fixed days of 2027 only 1 January and 1 October fall on weekdays.
      assertThat(worked).isEqualTo(weekdays - 2);
      assertThat(CALENDAR.isProvisional(parse("2026-12-01"), parse("2026-12-31"))).isFalse();
      assertThat(CALENDAR.isProvisional(parse("2026-12-01"), parse("2027-01-01"))).isTrue();
    }

    @Test
    void doesNotRestOnFixedDaysThatANoticeDoesNotName() {
      // The notice for 2019 as first published gave 1 May alone.
      assertThat(BOOK.asKnownOn(parse("2019-01-01")).isWorkday(parse("2019-05-02"))).isTrue();
      assertThat(BOOK.asKnownOn(parse("2018-06-01")).isWorkday(parse("2019-05-02"))).isFalse();
    }
  }

  @Nested
  class OfAnOrgan {

    private final OrganCalendar local =
        new OrganCalendar(
            "990300-JW-2020",
            "990300-JW",
            parse("2020-03-01"),
            Map.of(
                parse("2020-05-25"), new SpecialDay(true, "本地节日"),
                parse("2020-05-23"), new SpecialDay(false, "本地调休")),
            "notice 7");
    private final CalendarBook book = BOOK.with(local);

    @Test
    void laysItsOwnDaysOverTheStateCouncils() {
      WorkingCalendar own = book.asKnownOn(parse("2020-03-01"), "990300-JW");

      assertThat(own.isWorkday(parse("2020-05-25"))).isFalse();
      assertThat(own.isWorkday(parse("2020-05-23"))).isTrue();
      assertThat(own.isWorkday(parse("2020-05-09"))).isTrue();
      assertThat(own.id()).isEqualTo("CN-2020-2+990300-JW-2020");
      assertThat(book.named(own.id())).containsSame(own);
    }

    @Test
    void leavesOtherOrgansAndEarlierDaysAlone() {
      assertThat(book.asKnownOn(parse("2020-03-01"), "990301-JW").isWorkday(parse("2020-05-25")))
          .isTrue();
      assertThat(book.asKnownOn(parse("2020-02-29"), "990300-JW").isWorkday(parse("2020-05-25")))
          .isTrue();
      assertThat(book.asKnownOn(parse("2020-03-01")).isWorkday(parse("2020-05-25"))).isTrue();
    }
  }

  @Test
  void takesNoIdTwice() {
    CalendarEdition again = BOOK.editions().getFirst();

    assertThatThrownBy(() -> BOOK.with(again)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesNoDayFarFromItsYear() {
    Map<LocalDate, SpecialDay> days = Map.of(parse("2024-10-01"), new SpecialDay(true, "国庆节"));

    assertThatThrownBy(() -> new CalendarEdition("CN-2027-1", 2027, parse("2026-11-05"), days, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
