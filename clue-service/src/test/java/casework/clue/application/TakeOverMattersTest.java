package casework.clue.application;

import static casework.clue.SampleClues.CITY;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.ROOM;
import static casework.clue.SampleClues.RULES;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casework.clue.application.TakeOverMatters.Line;
import casework.clue.domain.DisposalMethod;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeOverMattersTest {

  private final MemoryLedger ledger = new MemoryLedger(RULES);
  private final TakeOverMatters takeOver = new TakeOverMatters(ledger, ledger, ledger, RULES);

  private static Act creation(Actor actor, String key) {
    Act act = by(actor);
    return new Act(actor, new Cause.Creation(actor.officer(), key, "f"), act.at());
  }

  private static PaperRow row(String number) {
    return row(number, MONDAY.minusMonths(2), MONDAY.minusMonths(1), null);
  }

  private static PaperRow row(
      String number, LocalDate received, @Nullable LocalDate approved, @Nullable LocalDate due) {
    return new PaperRow(
        number,
        received,
        ROOM,
        null,
        "O-KEEPER",
        null,
        "990301",
        null,
        approved == null ? null : DisposalMethod.PRELIMINARY,
        approved,
        approved == null ? null : "O-HEAD",
        List.of("O-KEEPER", "O-COLLEAGUE"),
        null,
        due,
        null,
        null);
  }

  private static List<PaperRow> rows(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> row("纸-" + i)).toList();
  }

  private static List<String> faults(List<Line> lines) {
    return lines.stream()
        .map(Line::refusal)
        .filter(Objects::nonNull)
        .map(refusal -> Objects.requireNonNull(refusal).code())
        .toList();
  }

  @Test
  void showsWhatWouldBecomeOfEachLineAndChangesNothing() {
    List<Line> lines = takeOver.preview(List.of(row("纸-1"), row("纸-1")), by(SUPERVISOR));

    assertThat(faults(lines)).containsExactly("taken-over-already");
    assertThat(lines.getFirst().due()).isEqualTo(LocalDate.of(2020, 5, 6));
    assertThat(ledger.clues).isEmpty();
  }

  @Test
  void takesAllOfThemOrNone() {
    List<PaperRow> rows =
        List.of(
            row("纸-1"),
            row("纸-2", MONDAY.plusDays(1), null, null),
            row("纸-3", MONDAY.minusDays(40), MONDAY.minusDays(50), null),
            row("纸-4", MONDAY.minusMonths(2), MONDAY.minusMonths(1), LocalDate.of(2020, 5, 5)),
            row("990300-JW-XS-2020-0007"));

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> takeOver.handle(rows, creation(SUPERVISOR, "k")))
        .satisfies(
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        TakeOverMatters.Faulty.class,
                        faulty ->
                            assertThat(faults(faulty.lines()))
                                .containsExactly(
                                    "day-out-of-range",
                                    "day-out-of-range",
                                    "due-differs",
                                    "malformed-value")));
    assertThat(ledger.clues).isEmpty();
    assertThat(ledger.batches).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void isFinishedAfterItWasBrokenOff(int writes) {
    ledger.writesLeft = writes;
    assertThatExceptionOfType(MemoryLedger.Killed.class)
        .isThrownBy(() -> takeOver.handle(rows(6), creation(SUPERVISOR, "k")));
    ledger.writesLeft = Integer.MAX_VALUE;

    while (takeOver.finishOne()) {
      assertThat(ledger.clues).hasSize(6);
    }

    assertThat(ledger.clues).hasSize(6);
    assertThat(takeOver.handle(rows(6), creation(SUPERVISOR, "k"))).hasSize(6);
    assertThat(ledger.said).hasSize(6);
  }

  @Test
  void knowsAMatterOfAnotherBatch() {
    takeOver.handle(rows(2), creation(SUPERVISOR, "k"));

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> takeOver.handle(rows(2), creation(SUPERVISOR, "other")));
  }

  @Test
  void opensTheOrgansRuns() {
    takeOver.handle(rows(1), creation(SUPERVISOR, "k"));

    assertThat(ledger.series.values())
        .singleElement()
        .satisfies(each -> assertThat(each.state().organ()).isEqualTo(CITY));
  }

  @Test
  @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
  void isForCaseSupervisionAlone() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> takeOver.handle(rows(1), creation(KEEPER, "k")));
  }
}
