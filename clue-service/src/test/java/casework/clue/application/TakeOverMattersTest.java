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
import casework.clue.domain.ClueId;
import casework.clue.domain.ClueRefusal;
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
  private final MemorySubjects subjects = new MemorySubjects(ledger);
  private final TakeOverMatters takeOver =
      new TakeOverMatters(ledger, ledger, subjects, ledger, TakeOverMattersTest::known, RULES);

  private static final PaperRow.Person SOMEBODY =
      new PaperRow.Person("测丙一", "示例局", "科长", "990301", "section", "990301-C001");
  private static final PaperRow.Person SOMEBODY_ELSE =
      new PaperRow.Person("测丙二", "示例村", "组长", "990301001", "rural", null);

  private static void known(String organ, PaperRow row) {
    if (row.department().equals("nowhere")) {
      throw new Refused(new ClueRefusal.Malformed("department", "one of the organ's"));
    }
  }

  private static Act creation(Actor actor, String key) {
    Act act = by(actor);
    return new Act(actor, new Cause.Creation(actor.officer(), key, "f"), act.at());
  }

  private static PaperRow row(String number) {
    return row(number, MONDAY.minusMonths(2), MONDAY.minusMonths(1), null);
  }

  private static PaperRow row(
      String number, LocalDate received, @Nullable LocalDate approved, @Nullable LocalDate due) {
    return row(number, received, approved, due, ROOM, List.of(SOMEBODY, SOMEBODY_ELSE));
  }

  private static PaperRow about(String number, PaperRow.Person... persons) {
    return row(number, MONDAY.minusMonths(2), null, null, ROOM, List.of(persons));
  }

  private static PaperRow row(
      String number,
      LocalDate received,
      @Nullable LocalDate approved,
      @Nullable LocalDate due,
      String department,
      List<PaperRow.Person> persons) {
    return new PaperRow(
        number,
        received,
        department,
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
        null,
        persons);
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
            row("990300-JW-XS-2020-0007"),
            row("纸-6", MONDAY.minusMonths(2), null, null, "nowhere", List.of(SOMEBODY)),
            about("纸-7"),
            about("纸-8", SOMEBODY, SOMEBODY_ELSE, SOMEBODY),
            about("纸-9", new PaperRow.Person("测丙三", "示例局", "科员", "9903", "ordinary", null)));

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
                                    "malformed-value",
                                    "malformed-value",
                                    "malformed-value",
                                    "malformed-value",
                                    "malformed-value")));
    assertThat(ledger.clues).isEmpty();
    assertThat(subjects.of(ClueId.ofPaper(CITY, "纸-1")).subjects()).isEmpty();
    assertThat(ledger.batches).isEmpty();
  }

  @Test
  void keepsWhomEachMatterIsAbout() {
    takeOver.handle(rows(2), creation(SUPERVISOR, "k"));

    assertThat(subjects.of(ClueId.ofPaper(CITY, "纸-2")).subjects())
        .containsExactly(
            new Subjects.Subject(1, "测丙一", "示例局", "科长", "990301", "section", "990301-C001"),
            new Subjects.Subject(2, "测丙二", "示例村", "组长", "990301001", "rural", null));
  }

  @Test
  void tellsTwoOfOneNameApart() {
    PaperRow.Person namesake =
        new PaperRow.Person("测丙一", "示例局", "科长", "990301", "section", "990301-C002");

    assertThat(faults(takeOver.preview(List.of(about("纸-1", SOMEBODY, namesake)), by(SUPERVISOR))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 9, 12})
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
    assertThat(ledger.clues.keySet()).allMatch(each -> subjects.of(each).complete());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void isFinishedByTheSameRequestMadeAgain(int writes) {
    ledger.writesLeft = writes;
    assertThatExceptionOfType(MemoryLedger.Killed.class)
        .isThrownBy(() -> takeOver.handle(rows(6), creation(SUPERVISOR, "k")));
    assertThat(ledger.clues.keySet()).allMatch(each -> subjects.of(each).complete());
    ledger.writesLeft = Integer.MAX_VALUE;

    takeOver.handle(rows(6), creation(SUPERVISOR, "k"));

    assertThat(ledger.clues).hasSize(6);
    assertThat(ledger.clues.keySet()).allMatch(each -> subjects.of(each).complete());
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
