package casework.clue.application;

import static casework.clue.SampleClues.CITY;
import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.ROOM;
import static casework.clue.SampleClues.RULES;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent.ClueNoticed;
import casework.clue.domain.ClueNumber;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.PaperMatter;
import casework.clue.domain.RunSeries;
import casework.clue.domain.TakeOver;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarryOutRunTest {

  private static final LocalDate START = LocalDate.of(2020, 3, 2);
  private static final LocalDate RUN = LocalDate.of(2020, 3, 15);
  private static final int CLUES = 12;

  private final MemoryLedger ledger = new MemoryLedger(RULES);
  private final CarryOutRun carryOutRun = new CarryOutRun(ledger, ledger, ledger, RULES);

  @BeforeEach
  void takeOver() {
    ledger.ensure(CITY, by(SUPERVISOR, START));
    for (int i = 1; i <= CLUES; i++) {
      // Three months from the approval: green, yellow and red ones alike by the run.
      ledger.put(aClue(i, LocalDate.of(2019, 11, 1).plusDays(10L * i)));
    }
  }

  private static Clue aClue(int n, LocalDate approved) {
    PaperMatter paper =
        new PaperMatter(
            new UUID(5, 5),
            n,
            new ClueNumber("纸-" + n),
            approved.minusDays(10),
            ROOM,
            "own",
            "O-KEEPER",
            "petition",
            "990301",
            "",
            List.of(),
            new PaperMatter.PaperDisposal(
                DisposalMethod.PRELIMINARY,
                List.of("O-1", "O-2"),
                by(HEAD, approved).signed(),
                null),
            List.of());
    return TakeOver.of(paper, CITY, RULES, by(SUPERVISOR, START)).next();
  }

  private static Act clock(LocalDate run) {
    return new Act(
        Actor.system("clue-runs"),
        new Cause.Timer("clue-runs", 1),
        LawDays.startOf(run.plusDays(1)));
  }

  private void carryOut() {
    carryOutRun.handle(RunSeries.idOf(CITY), clock(RUN));
  }

  private RunSeries series() {
    return ledger.find(RunSeries.idOf(CITY)).orElseThrow().state();
  }

  @Test
  @Rule("R-CLUE-05")
  void writesOneRowForEveryClueWithARunningClock() {
    carryOut();

    assertThat(ledger.rows).hasSize(CLUES);
    assertThat(series().done()).containsExactly(new RunSeries.Run(RUN, RUN.plusDays(1), CLUES));
    assertThat(series().next()).isEqualTo(LocalDate.of(2020, 3, 31));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8, 11, 13})
  void isExactHoweverOftenItIsBrokenOff(int writes) {
    carryOut();
    List<Object> whole = effects();
    MemoryLedger broken = new MemoryLedger(RULES);
    broken.ensure(CITY, by(SUPERVISOR, START));
    for (int i = 1; i <= CLUES; i++) {
      broken.put(aClue(i, LocalDate.of(2019, 11, 1).plusDays(10L * i)));
    }
    CarryOutRun again = new CarryOutRun(broken, broken, broken, RULES);

    int kills = 0;
    while (broken.find(RunSeries.idOf(CITY)).orElseThrow().state().done().isEmpty()) {
      broken.writesLeft = kills == 0 ? writes : writes + kills;
      try {
        again.handle(RunSeries.idOf(CITY), clock(RUN));
      } catch (MemoryLedger.Killed e) {
        kills++;
      }
    }

    assertThat(kills).as("the negative control: it was broken off").isPositive();
    assertThat(effects(broken)).isEqualTo(whole);
  }

  private List<Object> effects() {
    return effects(ledger);
  }

  private static List<Object> effects(MemoryLedger of) {
    return List.of(
        of.rows.size(),
        of.said.stream()
            .filter(ClueNoticed.class::isInstance)
            .map(each -> each.about().clue() + "/" + ((ClueNoticed) each).action())
            .sorted()
            .toList(),
        of.clues.values().stream().mapToInt(each -> each.state().warnings().prompts().size()).sum(),
        of.clues.values().stream()
            .mapToInt(each -> each.state().warnings().notices().size())
            .sum());
  }
}
