package casework.scoring.board.domain;

import static casework.scoring.Refusals.refused;
import static casework.scoring.board.SampleBoards.CITY;
import static casework.scoring.board.SampleBoards.HEAD;
import static casework.scoring.board.SampleBoards.JUNE;
import static casework.scoring.board.SampleBoards.P1;
import static casework.scoring.board.SampleBoards.P2;
import static casework.scoring.board.SampleBoards.SCHEMES;
import static casework.scoring.board.SampleBoards.SCORER;
import static casework.scoring.board.SampleBoards.STRANGER;
import static casework.scoring.board.SampleBoards.aDeclaration;
import static casework.scoring.board.SampleBoards.aVerifiedDeclaration;
import static casework.scoring.board.SampleBoards.by;
import static casework.scoring.board.SampleBoards.claim;
import static casework.scoring.board.SampleBoards.of;
import static casework.scoring.board.SampleBoards.officer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.scoring.board.domain.BoardEvent.ScoreDeclared;
import casework.scoring.board.domain.BoardEvent.ScoreReturned;
import casework.scoring.board.domain.BoardEvent.ScoreVerified;
import casework.scoring.board.domain.DeclarationState.Declared;
import casework.scoring.board.domain.DeclarationState.Draft;
import casework.scoring.board.domain.DeclarationState.Returned;
import casework.scoring.board.domain.DeclarationState.Verified;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeclarationTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 6, 30);

  @Nested
  class Declaring {

    @Test
    @Rule(value = "R-SCORE-01", kind = RuleKind.ALLOWS)
    void isTheBodysOwnCall() {
      var change = Declaration.begin(P1, JUNE, List.of(claim("A01", 4)), true, SCHEMES, by(of(P1)));

      assertThat(change.next().state()).isInstanceOf(Declared.class);
      assertThat(change.events())
          .containsExactly(new ScoreDeclared(Declaration.idOf(P1, JUNE), CITY, P1, JUNE, TODAY));
    }

    @Test
    void mayBeginWithADraftAndBeWrittenAnew() {
      Declaration draft = Declaration.begin(P1, JUNE, List.of(), false, SCHEMES, by(of(P1))).next();
      Declaration edited =
          draft.rewrite(List.of(claim("A01", 2)), false, SCHEMES, by(of(P1))).next();
      Declaration declared =
          edited.rewrite(List.of(claim("A01", 3)), true, SCHEMES, by(of(P1))).next();

      assertThat(edited.state()).isInstanceOf(Draft.class);
      assertThat(declared.state()).isInstanceOf(Declared.class);
      assertThat(declared.claims()).containsExactly(claim("A01", 3));
      refused("not-in-that-phase", () -> declared.rewrite(List.of(), false, SCHEMES, by(of(P1))));
    }

    @Test
    @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
    void isNobodyElses() {
      for (Actor each : List.of(of(P2), SCORER, HEAD, officer("O-V", P1, Role.VIEWER))) {
        refused(
            "score-not-your-signature",
            () -> Declaration.begin(P1, JUNE, List.of(), true, SCHEMES, by(each)));
      }
      Declaration there = Declaration.begin(P1, JUNE, List.of(), false, SCHEMES, by(of(P1))).next();
      refused(
          "score-not-your-signature", () -> there.rewrite(List.of(), true, SCHEMES, by(STRANGER)));
    }

    @Test
    @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
    void wantsEvidenceForEveryItem() {
      Claim bare = new Claim("A01", 1, List.of(), List.of());
      Claim heard = new Claim("A01", 1, List.of(), List.of("clue-1"));

      refused(
          "score-no-evidence",
          () -> Declaration.begin(P1, JUNE, List.of(bare), true, SCHEMES, by(of(P1))));
      assertThat(
              Declaration.begin(P1, JUNE, List.of(heard), true, SCHEMES, by(of(P1)))
                  .next()
                  .claims())
          .containsExactly(heard);
    }

    @Test
    void wantsItemsOfTheSchemeOnceAndInRange() {
      for (Claim each : List.of(claim("X99", 1), claim("F05", 1))) {
        refused(
            "score-unknown-item",
            () -> Declaration.begin(P1, JUNE, List.of(each), true, SCHEMES, by(of(P1))));
      }
      for (List<Claim> each :
          List.of(
              List.of(claim("A01", 0)),
              List.of(claim("A01", 10_001)),
              List.of(claim("Z04", 101)),
              List.of(claim("A01", 1), claim("A01", 2)))) {
        refused(
            "score-malformed", () -> Declaration.begin(P1, JUNE, each, true, SCHEMES, by(of(P1))));
      }
      assertThat(
              Declaration.begin(
                      P1,
                      JUNE,
                      List.of(claim("A01", 10_000), claim("Z04", 100)),
                      true,
                      SCHEMES,
                      by(of(P1)))
                  .next()
                  .claims())
          .hasSize(2);
    }

    @Test
    void waitsForTheMonthToBegin() {
      refused(
          "score-too-early",
          () ->
              Declaration.begin(
                  P1, JUNE, List.of(), true, SCHEMES, by(of(P1), LocalDate.of(2020, 5, 31))));
      assertThat(
              Declaration.begin(
                      P1, JUNE, List.of(), true, SCHEMES, by(of(P1), LocalDate.of(2020, 6, 1)))
                  .next()
                  .period())
          .isEqualTo(JUNE);
    }
  }

  @Nested
  class Verifying {

    @Test
    @Rule(value = "R-SCORE-01", kind = RuleKind.ALLOWS)
    void goesItemByItemAndGivesAReasonForEveryChange() {
      Declaration verified = aVerifiedDeclaration(P1);

      assertThat(verified.state()).isInstanceOf(Verified.class);
      assertThat(
              aDeclaration(P1)
                  .verify(
                      List.of(new Verdict("A01", 4, ""), new Verdict("R04", 0, "无印证")),
                      SCHEMES,
                      by(SCORER))
                  .events())
          .containsExactly(new ScoreVerified(Declaration.idOf(P1, JUNE), CITY, P1, JUNE, TODAY));
    }

    @Test
    @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
    void leavesNoItemOutAndChangesNoneInSilence() {
      Declaration declared = aDeclaration(P1);
      Verdict kept = new Verdict("R04", 10, "");

      assertThat(
              refused(
                      "score-not-item-by-item",
                      () -> declared.verify(List.of(kept), SCHEMES, by(SCORER)))
                  .members())
          .containsEntry("items", List.of("A01"));
      refused(
          "score-not-item-by-item",
          () -> declared.verify(List.of(kept, new Verdict("A01", 3, " ")), SCHEMES, by(SCORER)));
      refused(
          "score-unknown-item",
          () ->
              declared.verify(
                  List.of(kept, new Verdict("A01", 4, ""), new Verdict("Z01", 1, "x")),
                  SCHEMES,
                  by(SCORER)));
      refused("score-malformed", () -> declared.verify(List.of(kept, kept), SCHEMES, by(SCORER)));
      refused(
          "score-malformed",
          () -> declared.verify(List.of(kept, new Verdict("A01", -1, "x")), SCHEMES, by(SCORER)));
    }

    @Test
    @Rule(value = "R-SCORE-01", kind = RuleKind.REFUSES)
    void isForTheOfficeAndForSomebodyElseThanTheDeclarer() {
      Actor both = officer("O-BOTH", P1, Role.HANDLER, Role.SCORER);
      Declaration declared =
          Declaration.begin(P1, JUNE, List.of(claim("A01", 1)), true, SCHEMES, by(both)).next();
      List<Verdict> verdicts = List.of(new Verdict("A01", 1, ""));

      refused("score-needs-another-verifier", () -> declared.verify(verdicts, SCHEMES, by(both)));
      for (Actor each : List.of(of(P1), HEAD, STRANGER)) {
        refused("score-not-your-signature", () -> declared.verify(verdicts, SCHEMES, by(each)));
      }
      assertThat(declared.verify(verdicts, SCHEMES, by(SCORER)).next().state())
          .isInstanceOf(Verified.class);
    }
  }

  @Nested
  class Returning {

    @Test
    void givesItBackWithAReasonAndLetsItComeAgain() {
      var change = aDeclaration(P1).giveBack("印证材料不全", by(SCORER));
      Declaration returned = change.next();

      assertThat(change.events())
          .containsExactly(new ScoreReturned(Declaration.idOf(P1, JUNE), CITY, P1, JUNE, TODAY));
      assertThat(returned.state()).isInstanceOf(Returned.class);
      assertThat(
              returned.rewrite(List.of(claim("A01", 1)), true, SCHEMES, by(of(P1))).next().state())
          .isInstanceOf(Declared.class);
      refused("score-not-your-signature", () -> aDeclaration(P1).giveBack("x", by(of(P1))));
    }

    @Test
    void takesAVerifiedOneBackToo() {
      assertThat(aVerifiedDeclaration(P1).giveBack("再核", by(SCORER)).next().state())
          .isInstanceOf(Returned.class);
    }
  }
}
