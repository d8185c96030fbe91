package casework.clue.domain;

import static casework.clue.SampleClues.COLLEAGUE;
import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.RULES;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.aDisposedClue;
import static casework.clue.SampleClues.aHandedOverClue;
import static casework.clue.SampleClues.by;
import static casework.clue.domain.ClueTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.SampleClues;
import casework.clue.domain.ClueEvent.ClueNoticed;
import casework.clue.domain.ClueEvent.ColourChanged;
import casework.clue.domain.ClueEvent.DueRecomputed;
import casework.platform.deadline.CalendarEdition;
import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.SpecialDay;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final Actor CLOCK = Actor.system("clue-clocks");

  /** Due on 2020-06-02, a Tuesday. */
  private final Clue clue = aDisposedClue(DisposalMethod.PRELIMINARY);

  private static LocalDate due(Clue clue) {
    return clue.clocks().running().orElseThrow().due();
  }

  private static List<Colour> told(Change<Clue, ClueEvent> change) {
    return change.events().stream()
        .filter(ColourChanged.class::isInstance)
        .map(each -> ((ColourChanged) each).to())
        .toList();
  }

  @Nested
  class Extending {

    @Test
    @Rule("T-PRELIM")
    void addsThreeMonthsOnceByTheHead() {
      Clue extended = Pace.extend(clue, 3, "complex", RULES, by(HEAD)).next();

      assertThat(due(extended)).isEqualTo(LocalDate.of(2020, 9, 2));
      assertThat(refusal(() -> Pace.extend(extended, 3, "again", RULES, by(HEAD))))
          .isEqualTo("extension-used-up");
    }

    @Test
    @Rule("T-PRELIM")
    void refusesMoreThanThreeMonths() {
      assertThat(refusal(() -> Pace.extend(clue, 4, "complex", RULES, by(HEAD))))
          .isEqualTo("extension-too-long");
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void isTheHeadsAlone() {
      assertThat(refusal(() -> Pace.extend(clue, 3, "complex", RULES, by(SUPERVISOR))))
          .isEqualTo("not-your-signature");
    }

    @Test
    void turnsALateClueGreenAgain() {
      LocalDate late = LocalDate.of(2020, 6, 5);
      Clue yellow = Pace.turn(clue, RULES, by(CLOCK, late)).next();

      Change<Clue, ClueEvent> change = Pace.extend(yellow, 3, "complex", RULES, by(HEAD, late));

      assertThat(yellow.warnings().colour()).isEqualTo(Colour.YELLOW);
      assertThat(told(change)).containsExactly(Colour.GREEN);
    }
  }

  @Nested
  class Pausing {

    @Test
    void movesTheDueDateByTheWorkingDaysOnWhichItStood() {
      LocalDate from = LocalDate.of(2020, 4, 1);
      LocalDate until = LocalDate.of(2020, 4, 8);
      Clue paused = Pace.pause(clue, from, "detention", RULES, by(HEAD, from)).next();

      Clue resumed = Pace.resume(paused, 1, until, RULES, by(HEAD, until)).next();

      // 1–3 April and the 7th were worked; 4–6 April were rest days (Qingming).
      assertThat(due(resumed)).isEqualTo(LocalDate.of(2020, 6, 8));
      ColourReading reading = Pace.reading(resumed, RULES, until).orElseThrow();
      assertThat(reading.explanation().stream().map(each -> each.code().name()))
          .contains("PAUSED", "PAUSES_MOVE_THE_END", "DUE");
    }

    @Test
    void namesThePauseThatEnds() {
      Clue paused = Pace.pause(clue, MONDAY, "detention", RULES, by(HEAD)).next();

      assertThat(refusal(() -> Pace.resume(paused, 2, MONDAY, RULES, by(HEAD))))
          .isEqualTo("no-such-pause");
      assertThat(refusal(() -> Pace.pause(paused, MONDAY, "detention", RULES, by(HEAD))))
          .isEqualTo("pause-already-running");
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void isTheHeadsAlone() {
      assertThat(refusal(() -> Pace.pause(clue, MONDAY, "detention", RULES, by(KEEPER))))
          .isEqualTo("not-your-signature");
    }
  }

  @Nested
  class Rungs {

    @Test
    @Rule("R-CLUE-05")
    void areToldOnceEachInOrderHoweverLate() {
      Change<Clue, ClueEvent> change = Pace.turn(clue, RULES, by(CLOCK, LocalDate.of(2020, 7, 1)));

      assertThat(told(change)).containsExactly(Colour.BLUE, Colour.YELLOW, Colour.RED);
      assertThat(told(Pace.turn(change.next(), RULES, by(CLOCK, LocalDate.of(2020, 7, 2)))))
          .isEmpty();
    }

    @Test
    void areForeseen() {
      assertThat(clue.warnings().lookOn()).isEqualTo(LocalDate.of(2020, 5, 26));
      assertThat(Pace.reading(clue, RULES, LocalDate.of(2020, 5, 25)).map(ColourReading::colour))
          .contains(Colour.GREEN);
      assertThat(Pace.reading(clue, RULES, LocalDate.of(2020, 5, 26)).map(ColourReading::colour))
          .contains(Colour.BLUE);
    }

    @Test
    void endWithTheResult() {
      Clue closed =
          clue.recordResult(ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(KEEPER)).next();

      assertThat(closed.warnings().lookOn()).isNull();
      assertThat(closed.warnings().colour()).isNull();
    }
  }

  @Nested
  class NewCalendars {

    @Test
    void keepBothDatesWhereTheyMoveOne() {
      // Due in May Day week of 2027, whose calendar is not out when the clock starts.
      LocalDate start = LocalDate.of(2026, 12, 7);
      Clue spanning = aDisposedClue(DisposalMethod.INQUIRY, start);
      LocalDate out = LocalDate.of(2026, 12, 15);
      RuleBook later = with2027(out);

      Change<Clue, ClueEvent> change = Pace.turn(spanning, later, by(CLOCK, out));

      ColourReading before = Pace.reading(spanning, RULES, start).orElseThrow();
      assertThat(before.provisional()).as("provisional until the notice is out").isTrue();
      assertThat(change.events())
          .filteredOn(DueRecomputed.class::isInstance)
          .singleElement()
          .satisfies(
              each -> {
                DueRecomputed moved = (DueRecomputed) each;
                assertThat(moved.from()).isEqualTo(due(spanning));
                assertThat(moved.to()).isAfter(moved.from());
              });
      assertThat(change.next().clocks().running().orElseThrow().clock().revisions()).hasSize(1);
      assertThat(Pace.reading(change.next(), later, out).orElseThrow().provisional()).isFalse();
    }

    private RuleBook with2027(LocalDate publishedOn) {
      LocalDate due = due(aDisposedClue(DisposalMethod.INQUIRY, LocalDate.of(2026, 12, 7)));
      Map<LocalDate, SpecialDay> rest = Map.of(due, new SpecialDay(true, "测试休息日"));
      CalendarEdition edition = new CalendarEdition("TEST-2027", 2027, publishedOn, rest, "a test");
      return new RuleBook(
          RULES.limits(), RULES.policies(), RULES.calendars().with(edition), RULES.numbers());
    }

    @Test
    void areForeseenAsDaysToLook() {
      // The correction of 27 January 2020 moves 31 January to 3 February.
      Clue early = SampleClues.anArrivedClue(LocalDate.of(2019, 12, 31));
      Clue received =
          early
              .register(RULES.numbers(), by(SUPERVISOR, LocalDate.of(2019, 12, 31)))
              .next()
              .propose(SampleClues.ROOM, "own", by(SUPERVISOR, LocalDate.of(2019, 12, 31)))
              .next()
              .approve(by(HEAD, LocalDate.of(2019, 12, 31)))
              .next()
              .receive("O-KEEPER", RULES, by(SampleClues.LEAD, LocalDate.of(2019, 12, 31)))
              .next();

      Clue told = Pace.turn(received, RULES, by(CLOCK, LocalDate.of(2020, 1, 28))).next();

      assertThat(due(received)).isEqualTo(LocalDate.of(2020, 1, 31));
      assertThat(due(told)).isEqualTo(LocalDate.of(2020, 2, 3));
    }
  }

  @Nested
  class Runs {

    private Evaluation on(Clue seen, LocalDate day) {
      return Evaluation.of(seen, RULES, day).orElseThrow();
    }

    @Test
    @Rule("R-CLUE-05")
    void promptNoticeAndCirculateByColour() {
      Clue blue = on(clue, LocalDate.of(2020, 5, 31)).carriedOut().next();
      Clue yellow = on(blue, LocalDate.of(2020, 6, 15)).carriedOut().next();
      Clue red = on(yellow, LocalDate.of(2020, 6, 30)).carriedOut().next();
      Clue again = on(red, LocalDate.of(2020, 7, 15)).carriedOut().next();

      assertThat(blue.warnings().prompts()).hasSize(1);
      assertThat(yellow.warnings().notices()).hasSize(1);
      assertThat(yellow.warnings().notices().getFirst().answerBy())
          .as("five working days, the Dragon Boat festival being later")
          .isEqualTo(LocalDate.of(2020, 6, 22));
      assertThat(red.warnings().circulars()).hasSize(1);
      assertThat(again.warnings().circulars()).as("red is repeated by every run").hasSize(2);
      assertThat(again.warnings().mandates())
          .extracting(Warnings.Mandate::level)
          .containsExactly("handler", "contact", "in-charge");
    }

    @Test
    void haveTheirEffectOnAClueOnce() {
      Clue done = on(clue, LocalDate.of(2020, 5, 31)).carriedOut().next();

      assertThat(on(done, LocalDate.of(2020, 5, 31)).isDone()).isTrue();
      assertThat(on(done, LocalDate.of(2020, 6, 15)).isDone()).isFalse();
    }

    @Test
    void lookAtTheBooksOfTheirDay() {
      LocalDate run = LocalDate.of(2020, 6, 15);
      Clue laterExtended =
          Pace.extend(clue, 3, "complex", RULES, by(HEAD, LocalDate.of(2020, 6, 20))).next();
      Clue laterClosed =
          laterExtended
              .recordResult(
                  ResultKind.CONCLUDED,
                  List.of(),
                  List.of(),
                  RULES,
                  by(KEEPER, LocalDate.of(2020, 6, 25)))
              .next();

      assertThat(on(laterClosed, run).row().colour()).isEqualTo(Colour.YELLOW);
      assertThat(Evaluation.of(laterClosed, RULES, LocalDate.of(2020, 6, 30))).isEmpty();
      assertThat(Evaluation.of(laterClosed, RULES, LocalDate.of(2020, 6, 25)))
          .as("closed on a run's day: before the run")
          .isEmpty();
    }

    @Test
    void mandateOneTalkPerColour() {
      Clue red = on(clue, LocalDate.of(2020, 6, 30)).carriedOut().next();
      ClueNoticed second =
          (ClueNoticed) on(red, LocalDate.of(2020, 7, 15)).carriedOut().events().getFirst();

      assertThat(second.level()).isEqualTo("in-charge");
      assertThat(second.mandated()).isFalse();
    }
  }

  @Nested
  class OtherPolicies {

    @Test
    void carryTheirConsequencesOutWhenARungIsPassed() {
      RuleBook kuitun = under("kuitun-1");
      Clue slow =
          SampleClues.anApprovedClue().receive("O-KEEPER", kuitun, by(SampleClues.LEAD)).next();

      Change<Clue, ClueEvent> change = Pace.turn(slow, kuitun, by(CLOCK, LocalDate.of(2020, 5, 6)));

      assertThat(told(change)).containsExactly(Colour.YELLOW, Colour.RED);
      assertThat(change.next().warnings().notices()).hasSize(1);
      assertThat(change.next().warnings().prompts()).hasSize(1);
      assertThat(Evaluation.of(change.next(), kuitun, LocalDate.of(2020, 5, 6)))
          .hasValueSatisfying(found -> assertThat(found.consequence()).isEmpty());
    }

    @Test
    void standSideBySideForTheSameClue() {
      Map<String, Colour> colours =
          List.of("default-1", "kuitun-1", "changwu-1", "xingan-1", "haicheng-1").stream()
              .collect(
                  Collectors.toMap(id -> id, id -> colourAt(under(id), LocalDate.of(2020, 4, 20))));

      // Received on 2 March, undisposed on 20 April; due on 2 April.
      assertThat(colours)
          .containsEntry("default-1", Colour.RED)
          .containsEntry("kuitun-1", Colour.YELLOW)
          .containsEntry("changwu-1", Colour.BLUE)
          .containsEntry("xingan-1", Colour.RED)
          .containsEntry("haicheng-1", Colour.BLUE);
    }

    private Colour colourAt(RuleBook rules, LocalDate day) {
      Clue received =
          SampleClues.anApprovedClue().receive("O-KEEPER", rules, by(SampleClues.LEAD)).next();
      return Pace.reading(received, rules, day).orElseThrow().colour();
    }

    private RuleBook under(String policy) {
      return SampleClues.rulesWith(policy);
    }
  }

  @Nested
  class Answering {

    private Clue noticed() {
      return Evaluation.of(clue, RULES, LocalDate.of(2020, 6, 15))
          .orElseThrow()
          .carriedOut()
          .next();
    }

    @Test
    void settlesANoticeOnceByTheKeeper() {
      LocalDate on = LocalDate.of(2020, 6, 17);
      Clue answered = Pace.answer(noticed(), 1, "说明", by(KEEPER, on)).next();

      assertThat(answered.warnings().notices().getFirst().answer()).isNotNull();
      assertThat(refusal(() -> Pace.answer(answered, 1, "再次", by(KEEPER, on))))
          .isEqualTo("notice-settled-already");
      assertThat(refusal(() -> Pace.answer(answered, 2, "说明", by(KEEPER, on))))
          .isEqualTo("no-such-notice");
      assertThat(refusal(() -> Pace.answer(noticed(), 1, "说明", by(COLLEAGUE, on))))
          .isEqualTo("not-your-signature");
    }

    @Test
    void acknowledgesAPromptOnce() {
      LocalDate on = LocalDate.of(2020, 6, 1);
      Clue prompted =
          Evaluation.of(clue, RULES, LocalDate.of(2020, 5, 31)).orElseThrow().carriedOut().next();
      Clue noted = Pace.acknowledge(prompted, 1, by(KEEPER, on)).next();

      assertThat(noted.warnings().prompts().getFirst().acknowledged()).isNotNull();
      assertThat(refusal(() -> Pace.acknowledge(noted, 1, by(KEEPER, on))))
          .isEqualTo("prompt-settled-already");
    }

    @Test
    void isNothingForAClueThatNobodyHas() {
      assertThat(refusal(() -> Pace.acknowledge(SampleClues.anArrivedClue(), 1, by(KEEPER))))
          .isEqualTo("no-such-keeper");
    }
  }

  @Test
  void aClueThatIsHandedOverHasTheDisposalClockAlone() {
    assertThat(aHandedOverClue().clocks().all()).hasSize(1);
  }
}
