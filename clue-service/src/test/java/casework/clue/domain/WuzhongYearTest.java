package casework.clue.domain;

import static casework.clue.SampleClues.CITY;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.SampleClues;
import casework.clue.WuzhongYear;
import casework.clue.WuzhongYear.Lived;
import casework.platform.deadline.Colour;
import casework.platform.deadline.RunSchedule;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * O-WZ-6 on the domain alone: the year, lived through by each clue, gives the printed 2788 green,
 * 111 blue, 102 yellow and 187 red rows in 22 runs.
 */
class WuzhongYearTest {

  private final RuleBook rules = SampleClues.rules();
  private final List<Lived> matters = new WuzhongYear(rules).matters();

  @Test
  @Rule("R-CLUE-05")
  @Rule("T-PRELIM")
  @Rule("T-CLUE-DISP")
  void theRunsOfTheYearFindThePrintedColours() {
    List<LocalDate> runs =
        new RunSchedule(rules.policyFor(CITY, WuzhongYear.START))
            .between(WuzhongYear.START, WuzhongYear.END);
    Map<Colour, Integer> rows = new EnumMap<>(Colour.class);
    Map<String, Integer> consequences = new TreeMap<>();
    for (Lived matter : matters) {
      Clue clue = matter.clue();
      for (LocalDate run : runs) {
        Optional<Evaluation> found = Evaluation.of(clue, rules, run);
        found.ifPresent(each -> rows.merge(each.row().colour(), 1, Integer::sum));
        clue = found.map(each -> each.carriedOut().next()).orElse(clue);
      }
      consequences.merge("circulars", clue.warnings().circulars().size(), Integer::sum);
    }

    assertThat(runs).as("O-WZ-6: 22 runs").hasSize(22);
    assertThat(rows)
        .as("O-WZ-6: 2788 green, 111 blue, 102 yellow, 187 red rows")
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Colour.GREEN, 2788, Colour.BLUE, 111, Colour.YELLOW, 102, Colour.RED, 187));
    assertThat(consequences).containsEntry("circulars", 187);
  }

  @Test
  @Rule("T-PRELIM")
  @Rule("T-INQ-REPORT")
  void theDueDatesAreThoseOfTheAllocation() {
    for (Lived matter : matters) {
      Clue told =
          Pace.turn(matter.beforeItsResult(), rules, by(SUPERVISOR, WuzhongYear.END)).next();

      assertThat(told.clocks().running().map(each -> each.due().toString()).orElse(""))
          .as("due date of " + matter.clue().number())
          .isEqualTo(matter.due());
    }
  }
}
