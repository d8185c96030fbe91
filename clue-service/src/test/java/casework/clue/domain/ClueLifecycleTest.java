package casework.clue.domain;

import static casework.clue.SampleClues.CITY;
import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.LEAD;
import static casework.clue.SampleClues.LEADER;
import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.ROOM;
import static casework.clue.SampleClues.RULES;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.aDisposedClue;
import static casework.clue.SampleClues.aFiledClue;
import static casework.clue.SampleClues.aHandedOverClue;
import static casework.clue.SampleClues.aProposedClue;
import static casework.clue.SampleClues.aRegisteredClue;
import static casework.clue.SampleClues.aStudiedClue;
import static casework.clue.SampleClues.anApprovedClue;
import static casework.clue.SampleClues.anArrivedClue;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.SampleClues;
import casework.clue.domain.PaperMatter.PaperDisposal;
import casework.platform.kernel.Change;
import casework.testkit.lifecycle.LifecycleWalk;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks every row of both tables and keeps their diagrams. */
class ClueLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(ClueLifecycle.TABLE);
    WALK.assertAllVisited(Case.LIFECYCLE);
  }

  @Test
  void theDiagramsAreTheTables() {
    LifecycleWalk.assertDiagramUnchanged(ClueLifecycle.TABLE, "docs/lifecycle/clue.mmd");
    LifecycleWalk.assertDiagramUnchanged(Case.LIFECYCLE, "docs/lifecycle/case.mmd");
  }

  @Test
  void everyEndOfWorkLeadsToStrikingOff() {
    Stream.of(
            aDisposedClue(DisposalMethod.INQUIRY)
                .recordResult(ResultKind.ACCEPTED, List.of(), List.of(), RULES, by(KEEPER)),
            aDisposedClue(DisposalMethod.SHELVED)
                .recordResult(ResultKind.KEPT, List.of(), List.of(), RULES, by(KEEPER)),
            aDisposedClue(DisposalMethod.CONCLUDED)
                .recordResult(ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(KEEPER)))
        .forEach(
            change ->
                assertThat(change.next().strikeOff(by(SUPERVISOR)).next().state())
                    .isInstanceOf(ClueState.StruckOff.class));
  }

  @Test
  void everyEndButAFilingCanBeReopened() {
    Stream.of(
            aDisposedClue(DisposalMethod.INQUIRY)
                .recordResult(ResultKind.ACCEPTED, List.of(), List.of(), RULES, by(KEEPER)),
            aDisposedClue(DisposalMethod.SHELVED)
                .recordResult(ResultKind.KEPT, List.of(), List.of(), RULES, by(KEEPER)),
            aDisposedClue(DisposalMethod.CONCLUDED)
                .recordResult(ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(KEEPER)))
        .map(Change::next)
        .flatMap(clue -> Stream.of(clue, clue.strikeOff(by(SUPERVISOR)).next()))
        .forEach(
            clue ->
                assertThat(clue.reopen("new-evidence", "", RULES, by(HEAD)).next().state().ended())
                    .isEmpty());
  }

  @Test
  void whatHasBeenDisposedOfCanGoBackToStudyUntilItsResult() {
    Stream.of(
            aDisposedClue(DisposalMethod.INQUIRY),
            aDisposedClue(DisposalMethod.SHELVED),
            aDisposedClue(DisposalMethod.CONCLUDED))
        .map(clue -> clue.restudy("did not convince", RULES, by(HEAD)).next())
        .forEach(
            clue -> {
              assertThat(clue.state()).isInstanceOf(ClueState.UnderStudy.class);
              assertThat(clue.earlier()).hasSize(1);
              assertThat(clue.clocks().running().map(StageClock::stage)).contains(Stage.DISPOSAL);
            });
  }

  @Test
  void aProposalCanBeMadeAnewUntilTheHandover() {
    assertThat(aProposedClue().propose(ROOM, "own", by(SUPERVISOR)).next().state())
        .isInstanceOf(ClueState.Proposed.class);
    assertThat(anApprovedClue().propose(ROOM, "own", by(SUPERVISOR)).next().state())
        .isInstanceOf(ClueState.Proposed.class);
  }

  @Test
  void everyClockCanBePausedAndResumed() {
    running()
        .forEach(
            clue -> {
              Clue paused = Pace.pause(clue, MONDAY, "instruction-sought", RULES, by(HEAD)).next();
              Clue resumed = Pace.resume(paused, 1, MONDAY, RULES, by(HEAD)).next();
              assertThat(resumed.state()).isEqualTo(clue.state());
            });
    Clue extended =
        Pace.extend(aDisposedClue(DisposalMethod.PRELIMINARY), 3, "complex", RULES, by(HEAD))
            .next();
    assertThat(extended.state()).isInstanceOf(ClueState.InDisposal.class);
  }

  @Test
  void theKeeperCanChangeAslongAsTheWorkGoesOn() {
    running()
        .forEach(
            clue ->
                assertThat(
                        clue.reassign("O-COLLEAGUE", by(LEAD))
                            .next()
                            .state()
                            .placed()
                            .map(Placement::keeper))
                    .contains("O-COLLEAGUE"));
  }

  @Test
  void whatIsWrongCanBePutRightUntilItIsStruckOff() {
    Stream.concat(notEnded(), Stream.of(aDisposedClue(DisposalMethod.CONCLUDED), aFiledClue()))
        .forEach(
            clue ->
                assertThat(clue.correct("990305", "", "typing", by(SUPERVISOR)).next().state())
                    .isEqualTo(clue.state()));
  }

  @Test
  void whatHasNoResultCanBeVoided() {
    notEnded()
        .forEach(
            clue ->
                assertThat(clue.voided("entered twice", RULES, by(HEAD)).next().state())
                    .isInstanceOf(ClueState.Voided.class));
  }

  @Test
  void paperBringsMattersIntoEveryOpenStage() {
    assertThat(taken(List.of(), null)).isInstanceOf(ClueState.HandedOver.class);
    assertThat(taken(study(), null)).isInstanceOf(ClueState.UnderStudy.class);
    assertThat(taken(study(), DisposalMethod.PRELIMINARY)).isInstanceOf(ClueState.InDisposal.class);
    assertThat(taken(study(), DisposalMethod.SHELVED)).isInstanceOf(ClueState.Shelved.class);
  }

  @Test
  void aCaseIsDecidedPersonByPersonAndThenClosed() {
    Case filed = Case.file(aFiledClue()).next();
    Case half = filed.decide(1, true, List.of("party-warning"), MONDAY, null, by(HEAD)).next();
    Case decided = half.decide(2, false, List.of(), MONDAY, null, by(HEAD)).next();

    assertThat(half.state()).isInstanceOf(CaseState.Filed.class);
    assertThat(decided.state()).isInstanceOf(CaseState.Decided.class);
    assertThat(decided.close(by(SUPERVISOR)).next().state()).isInstanceOf(CaseState.Closed.class);
    Stream.of(half, decided, decided.close(by(SUPERVISOR)).next())
        .forEach(
            each ->
                assertThat(each.revoke(1, "reviewed", by(HEAD)).next().state())
                    .isInstanceOf(CaseState.Filed.class));
  }

  private static Stream<Clue> running() {
    return Stream.of(
        aHandedOverClue(),
        aStudiedClue(1, DisposalMethod.INQUIRY),
        aDisposedClue(DisposalMethod.PRELIMINARY));
  }

  private static Stream<Clue> notEnded() {
    return Stream.concat(
        Stream.of(
            anArrivedClue(),
            aRegisteredClue(),
            aProposedClue(),
            anApprovedClue(),
            aDisposedClue(DisposalMethod.SHELVED)),
        running());
  }

  private static List<StudyRecord> study() {
    return List.of(
        new StudyRecord(
            StudyLevel.LEADER_MEETING,
            MONDAY,
            List.of("O-LEADER", "O-LEAD"),
            DisposalMethod.PRELIMINARY,
            by(LEADER).signed()));
  }

  private static ClueState taken(List<StudyRecord> studies, @Nullable DisposalMethod method) {
    PaperMatter paper =
        new PaperMatter(
            new UUID(9, 9),
            1,
            new ClueNumber("纸-2020-9"),
            MONDAY,
            ROOM,
            "own",
            "O-KEEPER",
            "petition",
            "990301",
            "",
            studies,
            method == null ? null : new PaperDisposal(method, List.of(), by(HEAD).signed(), null),
            List.of());
    return TakeOver.of(paper, CITY, RULES, SampleClues.by(SUPERVISOR)).next().state();
  }
}
