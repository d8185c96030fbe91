package casework.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Simple counting over the second city's petitions. */
class PetitionsOfTheYearTest {

  private static final List<PlainPetition> ALL = Year.read().petitions();
  private static final Map<Integer, PlainPetition> BY_ROW =
      ALL.stream().collect(Collectors.toMap(PlainPetition::row, Function.identity()));

  @Test
  void sixHundredAndFiftyNineAreAcceptedAndFiveHundredAndFiftyFourClosed() {
    assertThat(ALL).hasSize(659);
    assertThat(ALL.stream().filter(each -> each.closed() != null)).hasSize(554);
    assertThat(ALL.stream().filter(each -> each.reporter() == null)).hasSize(196);
    assertThat(ALL.stream().filter(each -> each.repeats() != null)).hasSize(155);
  }

  @Test
  void aRepeatNamesAnEarlierFirstOfTheSameAccusedAndReporter() {
    for (PlainPetition each : ALL) {
      if (each.repeats() != null) {
        PlainPetition first = BY_ROW.get(each.repeats());
        assertThat(first).as("row %s", each.row()).isNotNull();
        assertThat(first.repeats()).isNull();
        assertThat(first.received()).isBefore(each.received());
        assertThat(first.accused()).isEqualTo(each.accused());
        assertThat(first.reporter()).isEqualTo(each.reporter());
        assertThat(each.outcome()).isEqualTo("kept-for-reference");
        assertThat(each.noticed()).isNull();
      }
    }
  }

  @Test
  void everyNamedReporterOfAFirstIsTold() {
    assertThat(ALL)
        .filteredOn(each -> each.repeats() == null)
        .allMatch(each -> (each.reporter() == null) == (each.noticed() == null));
  }

  @Test
  void everyDayLiesInTheYearAndTheStepsInOrder() {
    for (PlainPetition each : ALL) {
      assertThat(each.received()).isBetween(Year.FIRST_DAY, Year.LAST_DAY);
      assertThat(each.accepted()).isBetween(each.received(), Year.LAST_DAY);
      if (each.closed() != null) {
        assertThat(each.closed()).isBetween(each.accepted(), Year.LAST_DAY);
      }
    }
  }

  @Test
  void noTitleAndNoPersonIsThereTwiceAndNoNumberIsSomebodys() {
    Set<String> titles = new HashSet<>();
    assertThat(ALL).allMatch(each -> titles.add(each.title()));
    for (PlainPetition each : ALL) {
      PlainPetition.Reporter reporter = each.reporter();
      if (reporter != null) {
        assertThat(reporter.phone()).matches("1540000\\d{4}");
        assertThat(reporter.identityNumber()).matches("990501\\d{11}[0-9X]");
        assertThat(check(reporter.identityNumber())).isTrue();
      }
    }
  }

  private static boolean check(String number) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int at = 0; at < weights.length; at++) {
      sum += (number.charAt(at) - '0') * weights[at];
    }
    return number.charAt(17) == "10X98765432".charAt(sum % 11);
  }
}
