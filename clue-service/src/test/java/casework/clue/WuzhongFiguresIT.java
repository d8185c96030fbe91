package casework.clue;

import static casework.clue.SampleClues.CITY;
import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.clue.WuzhongYear.Lived;
import casework.clue.application.Cases;
import casework.clue.application.ClueQueries;
import casework.clue.application.ClueSet;
import casework.clue.application.Clues;
import casework.clue.application.Figure;
import casework.clue.application.Figures;
import casework.clue.application.OpenCase;
import casework.clue.application.Period;
import casework.clue.application.RunSchedules;
import casework.clue.domain.Case;
import casework.clue.domain.CaseId;
import casework.clue.domain.Clue;
import casework.clue.domain.RuleBook;
import casework.clue.domain.RunSeries;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.store.Stored;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * O-WZ-1 to 6 from the store: the year's matters put there as they stand at its end, the runs
 * carried out late and one after the other, and the figures counted as the office asks for them.
 */
@ClueApp
@TestPropertySource(properties = "casework.law-time-start=2020-11-26T09:00:00+08:00")
class WuzhongFiguresIT {

  private static final Actor VIEWER =
      new Actor("O-VIEWER", CITY, "990300-JW-D1", Set.of(Role.VIEWER), "tests");
  private static final Period YEAR = new Period(WuzhongYear.START, WuzhongYear.END);

  @Autowired Clues clues;
  @Autowired Cases cases;
  @Autowired OpenCase openCase;
  @Autowired RunSchedules schedules;
  @Autowired Figures figures;
  @Autowired ClueQueries queries;
  @Autowired RuleBook rules;

  @Test
  @Rule("R-CLUE-04")
  @Rule("R-CLUE-05")
  void theFiguresAreThosePrinted() {
    List<Lived> matters = new WuzhongYear(rules).matters();
    matters.forEach(this::keep);
    carryOutAllRuns();

    Map<String, String> counted =
        figures.of(YEAR, CITY, VIEWER).stream()
            .collect(Collectors.toMap(Figure::code, WuzhongFiguresIT::printed));

    assertThat(counted)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("disposed", "282"),
                Map.entry("preliminary", "235/255 = 92.16"),
                Map.entry("inquiry", "12/13 = 92.31"),
                Map.entry("punished-cases", "51/58 = 87.93"),
                Map.entry("punished-persons", "56/63 = 88.89"),
                Map.entry("carried-over", "184/204 = 90.2"),
                Map.entry("run-rows-green", "2788"),
                Map.entry("run-rows-blue", "111"),
                Map.entry("run-rows-yellow", "102"),
                Map.entry("run-rows-red", "187")));
    assertThat(queries.clues(ClueSet.CARRIED_OVER_CLOSED, YEAR, CITY, VIEWER, null, 1000))
        .as("the rows behind a figure are as many as it says")
        .hasSize(184);
    assertThat(schedules.find(RunSeries.idOf(CITY)).orElseThrow().state().done())
        .hasSize(22)
        .last()
        .extracting(RunSeries.Run::on)
        .isEqualTo(WuzhongYear.END);
  }

  private void keep(Lived matter) {
    Clue clue = matter.clue();
    clues.add(new Change<>(clue, "test", List.of(), List.of()), by(SUPERVISOR));
    openCase.handle(clue.id());
    for (int place = 1; place <= matter.punished(); place++) {
      Stored<Case> filed = cases.find(CaseId.of(clue.id()), VIEWER).orElseThrow();
      LocalDate on = filed.state().filedOn();
      Act act = by(HEAD, on);
      cases.save(
          filed, filed.state().decide(place, true, List.of("party-warning"), on, null, act), act);
    }
  }

  private void carryOutAllRuns() {
    schedules.ensure(CITY, by(SUPERVISOR, WuzhongYear.START));
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> schedules.find(RunSeries.idOf(CITY)).orElseThrow().state().done().size() == 22);
  }

  private static String printed(Figure figure) {
    return figure.denominator() == null
        ? Long.toString(figure.numerator())
        : figure.numerator() + "/" + figure.denominator() + " = " + figure.rate();
  }
}
