package casework.scoring.board.domain;

import static casework.scoring.board.SampleBoards.HEAD;
import static casework.scoring.board.SampleBoards.JUNE;
import static casework.scoring.board.SampleBoards.P1;
import static casework.scoring.board.SampleBoards.P2;
import static casework.scoring.board.SampleBoards.SCHEMES;
import static casework.scoring.board.SampleBoards.SCORER;
import static casework.scoring.board.SampleBoards.aDeclaration;
import static casework.scoring.board.SampleBoards.aPublishedBoard;
import static casework.scoring.board.SampleBoards.aVerifiedDeclaration;
import static casework.scoring.board.SampleBoards.anObjectedBoard;
import static casework.scoring.board.SampleBoards.anOpenBoard;
import static casework.scoring.board.SampleBoards.by;
import static casework.scoring.board.SampleBoards.claim;
import static casework.scoring.board.SampleBoards.of;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.lifecycle.LifecycleWalk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks every row of both tables and keeps their diagrams. */
class BoardLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final LocalDate AFTER = LocalDate.of(2020, 7, 8);
  private static final List<Correction.Wanted> CHANGE =
      List.of(new Correction.Wanted("A02", 1, null));

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(Declaration.LIFECYCLE);
    WALK.assertAllVisited(BoardState.LIFECYCLE);
  }

  @Test
  void theDiagramsAreTheTables() {
    LifecycleWalk.assertDiagramUnchanged(Declaration.LIFECYCLE, "docs/lifecycle/declaration.mmd");
    LifecycleWalk.assertDiagramUnchanged(BoardState.LIFECYCLE, "docs/lifecycle/board.mmd");
  }

  @Test
  void aDeclarationIsWrittenReturnedAndVerified() {
    Declaration draft = Declaration.begin(P1, JUNE, List.of(), false, SCHEMES, by(of(P1))).next();
    Declaration edited = draft.rewrite(List.of(claim("A01", 1)), false, SCHEMES, by(of(P1))).next();
    Declaration declared = edited.rewrite(edited.claims(), true, SCHEMES, by(of(P1))).next();
    Declaration returned = declared.giveBack("补正", by(SCORER)).next();
    Declaration mended = returned.rewrite(returned.claims(), false, SCHEMES, by(of(P1))).next();
    Declaration again = mended.rewrite(mended.claims(), true, SCHEMES, by(of(P1))).next();

    assertThat(
            again
                .verify(List.of(new Verdict("A01", 1, "")), SCHEMES, by(SCORER))
                .next()
                .giveBack("再核", by(SCORER))
                .next()
                .state())
        .isInstanceOf(DeclarationState.Returned.class);
    assertThat(aDeclaration(P1).state()).isInstanceOf(DeclarationState.Declared.class);
    assertThat(aVerifiedDeclaration(P1).state()).isInstanceOf(DeclarationState.Verified.class);
  }

  @Test
  void aBoardGathersAndIsPublished() {
    Board deducted =
        anOpenBoard()
            .deduct(
                new UUID(1, 1),
                P1,
                new Correction.Wanted("F05", 1, null),
                List.of(),
                "x",
                SCHEMES,
                by(SCORER))
            .next();

    assertThat(deducted.withdraw(new UUID(1, 1), "误录", by(SCORER)).next().deductions()).isEmpty();
    assertThat(aPublishedBoard().lock(by(SCORER, AFTER)).next().state())
        .isInstanceOf(BoardState.Locked.class);
  }

  @Test
  void objectionsAreDecidedOneByOne() {
    Board two = anObjectedBoard().object(new UUID(1, 2), null, "x", by(of(P1))).next();
    Board half = two.decide(1, false, List.of(), "维持", SCHEMES, by(HEAD)).next();
    Board none = half.decide(2, false, List.of(), "维持", SCHEMES, by(HEAD)).next();
    Board corrected = anObjectedBoard().decide(1, true, CHANGE, "更正", SCHEMES, by(HEAD)).next();

    assertThat(half.state()).isInstanceOf(BoardState.Objected.class);
    assertThat(none.state()).isInstanceOf(BoardState.Published.class);
    assertThat(corrected.object(new UUID(1, 3), null, "x", by(of(P2))).next().state())
        .isInstanceOf(BoardState.Objected.class);
    assertThat(corrected.lock(by(SCORER, AFTER)).next().state())
        .isInstanceOf(BoardState.Locked.class);
  }

  @Test
  void correctionsComeInEveryStateThatIsOut() {
    Board corrected = aPublishedBoard().correct(P1, CHANGE, "漏计", SCHEMES, by(HEAD)).next();

    assertThat(corrected.correct(P2, CHANGE, "漏计", SCHEMES, by(HEAD)).next().corrections())
        .hasSize(2);
    assertThat(anObjectedBoard().correct(P1, CHANGE, "漏计", SCHEMES, by(HEAD)).next().state())
        .isInstanceOf(BoardState.Objected.class);
  }
}
