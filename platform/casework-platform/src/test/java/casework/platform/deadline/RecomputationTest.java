package casework.platform.deadline;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.ExplanationLine.Code;
import casework.platform.deadline.source.CalendarFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecomputationTest {

  private static final LocalDate TODAY = parse("2026-12-20");
  private static final CalendarBook WITHOUT_2027 = CalendarFiles.shipped();

  private static CalendarBook with2027(Map<LocalDate, SpecialDay> days) {
    return WITHOUT_2027.with(
        new CalendarEdition("CN-2027-1", 2027, TODAY, days, "https://example.org/2027"));
  }

  @Nested
  class Spanning2026And2027 {

    private final WorkingCalendar before = WITHOUT_2027.asKnownOn(TODAY);

    /** 15 working days from Friday 18 December 2026. */
    private final DeadlineClock clock =
        DeadlineClock.start(
            "INQUIRY",
            parse("2026-12-18"),
            List.of(Period.workdays(15)),
            "T-INQ-REPLY",
            ExtensionTerms.NONE,
            before);

    @Test
    void isProvisionalUntilTheCalendarIsPublished() {
      DueDate due = clock.due(before, TODAY);

      assertThat(due.due()).isEqualTo("2027-01-11");
      assertThat(due.provisional()).isTrue();
      assertThat(due.explanation())
          .filteredOn(line -> line.code() == Code.PROVISIONAL)
          .extracting(ExplanationLine::number)
          .containsExactly(2027);
    }

    @Test
    void isRecomputedWithOldAndNewKept() {
      SpecialDay rest = new SpecialDay(true, "元旦");
      CalendarBook book =
          with2027(
              Map.of(
                  parse("2027-01-01"), rest,
                  parse("2027-01-02"), rest,
                  parse("2027-01-03"), rest,
                  parse("2027-01-04"), rest));
      Recomputation made =
          Recomputation.of(clock, parse("2027-01-11"), book.asKnownOn(TODAY), TODAY);

      DueRevision revision =
          new DueRevision(
              TODAY, parse("2027-01-11"), parse("2027-01-12"), "CN-2026-1", "CN-2027-1");
      assertThat(made.moved()).isTrue();
      assertThat(made.revision()).isEqualTo(revision);
      assertThat(made.clock().revisions()).containsExactly(revision);
      assertThat(made.clock().calendarVersion()).isEqualTo("CN-2027-1");
      assertThat(made.due().due()).isEqualTo("2027-01-12");
      assertThat(made.due().provisional()).isFalse();
      assertThat(ExplanationText.en(made.due().explanation()))
          .contains(
              "The calendar CN-2027-1 moved the date from 2027-01-11 to 2027-01-12 (before:"
                  + " CN-2026-1)");
      assertThat(book.named(clock.calendarVersion()).orElseThrow().isPublished(2027)).isFalse();
    }

    @Test
    void standsWhereTheCalendarChangesNothing() {
      CalendarBook book = with2027(Map.of(parse("2027-01-01"), new SpecialDay(true, "元旦")));
      Recomputation made =
          Recomputation.of(clock, parse("2027-01-11"), book.asKnownOn(TODAY), TODAY);

      assertThat(made.moved()).isFalse();
      assertThat(made.clock().revisions()).isEmpty();
      assertThat(made.clock().calendarVersion()).isEqualTo("CN-2027-1");
      assertThat(made.due().provisional()).isFalse();
    }
  }

  @Nested
  class InTheMiddleOf2020 {

    @Test
    void movesWhatRanThroughTheExtendedSpringFestival() {
      LocalDate today = parse("2020-01-27");
      WorkingCalendar before = WITHOUT_2027.asKnownOn(parse("2020-01-26"));
      WorkingCalendar after = WITHOUT_2027.asKnownOn(today);
      DeadlineClock clock =
          DeadlineClock.start(
              "ACCEPTANCE_NOTICE",
              parse("2020-01-10"),
              List.of(Period.workdays(15)),
              "T-ACCEPT",
              ExtensionTerms.NONE,
              before);

      LocalDate told = clock.due(before, parse("2020-01-10")).due();
      Recomputation made = Recomputation.of(clock, told, after, today);

      assertThat(told).isEqualTo("2020-02-05");
      assertThat(made.revision())
          .isEqualTo(
              new DueRevision(
                  today, parse("2020-02-05"), parse("2020-02-07"), "CN-2020-1", "CN-2020-2"));
    }
  }
}
