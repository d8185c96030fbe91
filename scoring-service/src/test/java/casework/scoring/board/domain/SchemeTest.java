package casework.scoring.board.domain;

import static casework.scoring.Refusals.refused;
import static casework.scoring.board.SampleBoards.CITY;
import static casework.scoring.board.SampleBoards.JUNE;
import static casework.scoring.board.SampleBoards.SCHEMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.deadline.Period;
import casework.scoring.config.SchemeFiles;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeTest {

  private final Scheme shipped = SchemeFiles.shipped();

  @ParameterizedTest(name = "{0}: {1} items")
  @CsvSource({"political, 7", "daily, 11", "cases, 4", "education, 6", "other, 8"})
  void hasTheItemsThatAreCountedInPrint(String category, int items) {
    assertThat(shipped.items().stream().filter(each -> category.equals(each.category())))
        .as("O-SZ-1: 5 categories, 36 items = 7 + 11 + 4 + 6 + 8")
        .hasSize(items);
  }

  @Test
  void hasTenNegativeItemsFiveMaximaAndTheVeto() {
    assertThat(shipped.items()).hasSize(46);
    assertThat(shipped.items().stream().filter(Scheme.Item::isNegative)).hasSize(10);
    assertThat(shipped.situations().stream().filter(each -> !each.veto())).hasSize(5);
    assertThat(shipped.situations().stream().filter(Scheme.Situation::veto)).hasSize(2);
    assertThat(shipped.excellent()).isEqualTo(2);
    assertThat(shipped.example()).isTrue();
  }

  @ParameterizedTest(name = "{1} of {0} are {2}")
  @CsvSource({
    "A01, 0, 0.00",
    "A01, 1, 2.00",
    "A01, 5, 10.00",
    "A01, 6, 10.00",
    "R04, 3, 1.50",
    "R04, 12, 6.00",
    "R04, 13, 6.00",
    "Z04, 100, 4.00",
    "Z04, 33, 1.32",
    "R09, 33, 0.99",
    "R09, 1, 0.03",
    "Z04, 250, 4.00",
    "F05, 1, 0.50",
    "F05, 7, 3.00"
  })
  void multipliesUpToTheItemsOwnLimit(String item, int count, String points) {
    assertThat(shipped.points(shipped.item(item).orElseThrow(), count))
        .isEqualTo(Points.of(points));
  }

  @ParameterizedTest(name = "{1} % of {0} are {2}")
  @CsvSource({"0.05, 50, 0.03", "0.05, 49, 0.02", "0.01, 50, 0.01", "0.01, 49, 0.00"})
  void roundsSharesHalfUp(String points, int percent, String share) {
    assertThat(Points.of(points).share(percent)).isEqualTo(Points.of(share));
  }

  @Test
  void isTheVersionInForceOnTheMonthsLastDay() {
    Scheme old = version("old", "*", LocalDate.of(2018, 1, 1), LocalDate.of(2020, 6, 29));
    Scheme fresh = version("fresh", "*", LocalDate.of(2020, 6, 30), null);
    Scheme own = version("own", CITY, LocalDate.of(2020, 9, 30), null);
    SchemeBook book = new SchemeBook(List.of(old, fresh, own));

    assertThat(book.of(CITY, JUNE.minusMonths(1)).id()).isEqualTo("old");
    assertThat(book.of(CITY, JUNE).id()).isEqualTo("fresh");
    assertThat(book.of(CITY, JUNE.plusMonths(3)).id()).isEqualTo("own");
    assertThat(book.of("990301-JW", JUNE.plusMonths(3)).id()).isEqualTo("fresh");
    assertThatThrownBy(() -> new SchemeBook(List.of(old, old)))
        .isInstanceOf(IllegalArgumentException.class);
    refused("score-no-scheme", () -> new SchemeBook(List.of(fresh)).of(CITY, JUNE.minusMonths(1)));
  }

  @Test
  void isRefusedWhereItsPartsDoNotFit() {
    Scheme.Item lone =
        new Scheme.Item("X1", "nowhere", Scheme.Unit.TIME, Points.of("1"), null, "", "", List.of());
    assertThatThrownBy(() -> with(List.of(lone), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Scheme.Item(
                    "F1", null, Scheme.Unit.TIME, Points.of("1"), null, "", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> with(List.of(), List.of(new Scheme.Situation("s", "A01", false, "", ""))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Points.of("0.005")).isInstanceOf(ArithmeticException.class);
  }

  private Scheme version(String id, String organ, LocalDate from, @Nullable LocalDate to) {
    return new Scheme(
        id,
        organ,
        from,
        to,
        shipped.label(),
        true,
        "",
        shipped.categories(),
        shipped.items(),
        shipped.situations(),
        true,
        Period.workdays(5),
        Period.days(10),
        2,
        List.of());
  }

  private Scheme with(List<Scheme.Item> items, List<Scheme.Situation> situations) {
    return new Scheme(
        "x",
        "*",
        SCHEMES.schemes().getFirst().validFrom(),
        null,
        shipped.label(),
        true,
        "",
        shipped.categories(),
        items,
        situations,
        true,
        Period.workdays(5),
        Period.days(10),
        2,
        List.of());
  }
}
