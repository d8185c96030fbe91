package casework.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.year.Scores.Board;
import casework.demo.year.Scores.Declaration;
import casework.demo.year.Scores.Deduction;
import casework.demo.year.Scores.Objection;
import casework.demo.year.Scores.Quarter;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.deadline.source.CalendarFiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScoresOfTheYearTest {

  private static final Year YEAR = Year.read();
  private static final Scores SCORES = YEAR.scores();
  private static final WorkingCalendar CALENDAR =
      CalendarFiles.shipped().asKnownOn(LocalDate.of(2020, 12, 31));

  @Nested
  class TheBoard {

    @Test
    void goesUpTwelveTimesFromNovemberToOctober() {
      assertThat(SCORES.boards().stream().map(Board::month))
          .containsExactlyElementsOf(
              IntStream.range(0, 12)
                  .mapToObj(month -> YearMonth.of(2019, 11).plusMonths(month).toString())
                  .toList());
    }

    @Test
    void hasFourteenBodiesOfWhichOneMissesOneMonth() {
      for (Board each : SCORES.boards()) {
        assertThat(declared(each.month()))
            .hasSize(each.month().equals("2020-02") ? 13 : 14)
            .extracting(Declaration::body)
            .doesNotHaveDuplicates();
      }
    }

    @Test
    void goesUpOnceEverythingOfItsMonthIsVerified() {
      for (Board board : SCORES.boards()) {
        assertThat(declared(board.month()))
            .allMatch(each -> Objects.requireNonNull(each.verified()).isBefore(board.published()))
            .allMatch(each -> each.declared().isBefore(each.verified()));
        assertThat(SCORES.deductions())
            .filteredOn(each -> each.month().equals(board.month()))
            .allMatch(each -> each.entered().isBefore(board.published()));
        assertThat(board.published())
            .isAfterOrEqualTo(YearMonth.parse(board.month()).atEndOfMonth());
      }
    }

    @Test
    void tookPointsForThirteenThingsOfFiveKindsInSeptember() {
      List<Deduction> september =
          SCORES.deductions().stream().filter(each -> each.month().equals("2020-09")).toList();

      assertThat(september.stream().mapToInt(Deduction::count).sum()).isEqualTo(13);
      assertThat(september.stream().map(Deduction::item).collect(Collectors.toSet())).hasSize(5);
    }

    @Test
    void waitsForTheOfficeInTheLastMonth() {
      assertThat(declared("2020-11")).isNotEmpty().allMatch(each -> each.verified() == null);
    }

    private static List<Declaration> declared(String month) {
      return SCORES.declarations().stream().filter(each -> each.month().equals(month)).toList();
    }
  }

  @Nested
  class TheCards {

    @Test
    void areGivenToThreeTeamsAndTwentyCadresOfOneCounty() {
      assertThat(YEAR.warned().stream().filter(Warned::isTeam)).hasSize(3);
      assertThat(YEAR.warned().stream().filter(each -> !each.isTeam())).hasSize(20);
      assertThat(YEAR.warned().stream().filter(each -> !each.isTeam()).map(Warned::cadre))
          .doesNotHaveDuplicates()
          .allMatch(each -> each.startsWith("990304-"));
    }

    @Test
    void becomeYellowTwiceAndRedAndAreTakenBack() {
      assertThat(YEAR.warned()).anyMatch(each -> each.decisions().size() == 2);
      assertThat(YEAR.warned()).anyMatch(Warned::grave);
      assertThat(whats()).contains("revoke", "escalate", "transfer");
      assertThat(YEAR.warned()).anyMatch(each -> each.decisions().isEmpty());
    }

    @Test
    void areEscalatedOnceTheirMonthsAreOverAndTakenBackBefore() {
      for (Warned each : YEAR.warned()) {
        LocalDate given = each.given();
        for (Warned.Decision decision : each.decisions()) {
          LocalDate until = given.plusMonths(each.grave() ? 6 : 3);
          if (decision.what().equals("revoke")) {
            assertThat(decision.on()).isBeforeOrEqualTo(until).isAfter(decision.effects());
          } else {
            assertThat(decision.on()).isAfter(until);
          }
          given = decision.on();
        }
      }
    }

    @Test
    void nameCadresAndUnitsTheDirectoryWillKnow() {
      List<String> cadres = YEAR.cadres().stream().map(Cadre::cadre).toList();

      assertThat(YEAR.warned())
          .allMatch(each -> each.isTeam() || cadres.contains(each.cadre()))
          .allMatch(each -> cadres.contains(each.leader()))
          .allMatch(each -> cadres.contains(each.principal()))
          .allMatch(each -> !each.principal().equals(each.cadre()))
          .allMatch(each -> YEAR.cadres().stream().anyMatch(it -> it.unit().equals(each.unit())));
    }

    private static List<String> whats() {
      return YEAR.warned().stream()
          .flatMap(each -> each.decisions().stream())
          .map(Warned.Decision::what)
          .distinct()
          .toList();
    }
  }

  @Test
  void everybodyActsOnWorkingDaysOfTheYear() {
    Stream<LocalDate> scored =
        Stream.of(
                SCORES.declarations().stream()
                    .flatMap(
                        each ->
                            Stream.concat(
                                Stream.of(each.declared()), Stream.ofNullable(each.verified()))),
                SCORES.deductions().stream().map(Deduction::entered),
                SCORES.boards().stream().map(Board::published),
                SCORES.objections().stream()
                    .flatMap(each -> Stream.of(each.objected(), each.ruled())),
                SCORES.quarters().stream().map(Quarter::concluded))
            .flatMap(each -> each);
    Stream<LocalDate> warned =
        YEAR.warned().stream()
            .flatMap(
                each ->
                    Stream.concat(
                        Stream.of(each.given()),
                        each.decisions().stream()
                            .flatMap(
                                it ->
                                    Stream.concat(
                                        Stream.ofNullable(it.effects()), Stream.of(it.on())))));

    assertThat(Stream.concat(scored, warned))
        .allMatch(CALENDAR::isWorkday)
        .allMatch(day -> !day.isBefore(Year.FIRST_DAY) && !day.isAfter(Year.LAST_DAY));
  }

  @Test
  void objectionsAreRaisedWithinFiveWorkingDaysAndDecided() {
    assertThat(SCORES.objections())
        .isNotEmpty()
        .anyMatch(each -> each.corrected() == null)
        .anyMatch(each -> each.corrected() != null);
    for (Objection each : SCORES.objections()) {
      LocalDate published =
          SCORES.boards().stream()
              .filter(board -> board.month().equals(each.month()))
              .map(Board::published)
              .findFirst()
              .orElseThrow();
      assertThat(CALENDAR.workdaysBetween(published, each.objected())).isBetween(1, 5);
      assertThat(each.ruled()).isAfter(each.objected());
    }
  }

  @Test
  void cadresBearEachANameOfTheirOwnThatNobodyElseHas() {
    List<String> names = YEAR.cadres().stream().map(Cadre::name).toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(names)
        .doesNotContainAnyElementsOf(
            YEAR.matters()
                .flatMap(each -> each.accused().stream())
                .map(Matter.Accused::name)
                .toList());
  }
}
