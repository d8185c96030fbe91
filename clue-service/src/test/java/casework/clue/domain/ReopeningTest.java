package casework.clue.domain;

import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.RULES;
import static casework.clue.SampleClues.STRANGER;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.aDisposedClue;
import static casework.clue.SampleClues.aFiledClue;
import static casework.clue.SampleClues.aHandedOverClue;
import static casework.clue.SampleClues.by;
import static casework.clue.domain.ClueTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.domain.ClueEvent.ClueReopened;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReopeningTest {

  private static final LocalDate LATER = MONDAY.plusDays(40);
  private static final Act HEADS = by(HEAD, LATER);

  private static Clue closed(DisposalMethod method) {
    ResultKind kind =
        switch (method) {
          case INQUIRY -> ResultKind.ACCEPTED;
          case PRELIMINARY, CONCLUDED -> ResultKind.CONCLUDED;
          case SHELVED -> ResultKind.KEPT;
        };
    return aDisposedClue(method).recordResult(kind, List.of(), List.of(), RULES, by(KEEPER)).next();
  }

  private static Clue struckOff(DisposalMethod method) {
    return closed(method).strikeOff(by(SUPERVISOR)).next();
  }

  private static Clue reopened(Clue clue) {
    return clue.reopen("new-evidence", "", RULES, HEADS).next();
  }

  @ParameterizedTest
  @EnumSource
  @Rule("T-RN-FB")
  void leadsBackToWhatTheClueWasBeforeItsResult(DisposalMethod method) {
    ClueState before = aDisposedClue(method).state();

    assertThat(reopened(closed(method)).state()).isEqualTo(before);
    assertThat(reopened(struckOff(method)).state()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"INQUIRY, INQUIRY", "PRELIMINARY, PRELIMINARY", "SHELVED,", "CONCLUDED,"})
  void startsTheClockOfItsStageAnewWhereOneBelongsToIt(DisposalMethod method, Stage stage) {
    Clue before = closed(method);
    Clue next = reopened(before);

    if (stage == null) {
      assertThat(next.clocks().running()).isEmpty();
      return;
    }
    StageClock running = next.clocks().running().orElseThrow();
    assertThat(running.stage()).isEqualTo(stage);
    assertThat(running.clock().startedOn()).isEqualTo(LATER);
    assertThat(running.clock().extensions()).isEmpty();
    assertThat(next.clocks().all()).hasSize(before.clocks().all().size() + 1);
    assertThat(next.warnings().lookOn()).isAfter(LATER);
  }

  @Test
  void saysSoOnceWithTheReasonsCode() {
    Change<Clue, ClueEvent> change =
        struckOff(DisposalMethod.PRELIMINARY).reopen("new-evidence", "a text", RULES, HEADS);

    assertThat(change.events())
        .containsExactly(new ClueReopened(change.next().about(), "new-evidence", LATER));
    assertThat(change.next().trail().getLast().step()).isEqualTo("reopen");
  }

  @Test
  void keepsTheResultThatWasNotTheLastWord() {
    Clue before = struckOff(DisposalMethod.PRELIMINARY);
    Reopening kept = reopened(before).reopenings().getFirst();

    assertThat(kept.result()).isEqualTo(before.state().ended().orElseThrow());
    assertThat(kept.struckOffBy()).isEqualTo(by(SUPERVISOR).signed());
    assertThat(kept.by()).isEqualTo(HEADS.signed());
    assertThat(reopened(closed(DisposalMethod.INQUIRY)).reopenings().getFirst().struckOffBy())
        .isNull();
  }

  @Test
  void canHappenAgainAfterAnotherResult() {
    Clue again =
        reopened(closed(DisposalMethod.PRELIMINARY))
            .recordResult(ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(KEEPER, LATER))
            .next();

    assertThat(reopened(again).reopenings()).hasSize(2);
  }

  @Test
  void asksForTheGradedTalksOnceMore() {
    Clue clue = aDisposedClue(DisposalMethod.PRELIMINARY);
    Clue talked =
        clue.with(clue.warnings().with(new Warnings.Mandate(Colour.YELLOW, "contact", MONDAY)));
    Clue closed =
        talked.recordResult(ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(KEEPER)).next();

    assertThat(closed.warnings().mandate(Colour.YELLOW)).isPresent();
    assertThat(reopened(closed).warnings().mandate(Colour.YELLOW)).isEmpty();
  }

  @Test
  void letsTheHeadSendAConcludedClueBackToStudy() {
    Clue concluded = reopened(struckOff(DisposalMethod.CONCLUDED));

    Clue studied = concluded.restudy("new evidence", RULES, HEADS).next();

    assertThat(studied.state()).isInstanceOf(ClueState.UnderStudy.class);
    assertThat(studied.clocks().running().map(StageClock::stage)).contains(Stage.DISPOSAL);
  }

  @Test
  void isNotForAClueThatWasFiled() {
    Clue filed = aFiledClue();

    assertThat(refusal(() -> filed.reopen("new-evidence", "", RULES, HEADS)))
        .isEqualTo("filed-in-a-case");
    assertThat(
            refusal(
                () ->
                    filed
                        .strikeOff(by(SUPERVISOR))
                        .next()
                        .reopen("new-evidence", "", RULES, HEADS)))
        .isEqualTo("filed-in-a-case");
  }

  @Test
  void needsAResult() {
    assertThat(refusal(() -> aHandedOverClue().reopen("new-evidence", "", RULES, HEADS)))
        .isEqualTo("not-in-that-phase");
    Clue open = reopened(closed(DisposalMethod.INQUIRY));
    assertThat(refusal(() -> open.reopen("new-evidence", "", RULES, HEADS)))
        .isEqualTo("not-in-that-phase");
  }

  @Test
  @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
  void isForTheHeadAlone() {
    Clue clue = struckOff(DisposalMethod.INQUIRY);

    assertThat(refusal(() -> clue.reopen("new-evidence", "", RULES, by(SUPERVISOR))))
        .isEqualTo("not-your-signature");
    assertThat(refusal(() -> clue.reopen("new-evidence", "", RULES, by(STRANGER))))
        .isEqualTo("not-your-signature");
  }
}
