package casework.clue.domain;

import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.aFiledClue;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casework.clue.domain.CaseEvent.CaseReopened;
import casework.clue.domain.CaseEvent.SanctionImposed;
import casework.clue.domain.CaseEvent.SanctionRevoked;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseTest {

  private static final String CADRE = "990301-C005";
  private static final List<String> WARNING = List.of("party-warning");
  private static final LocalDate LATER = MONDAY.plusDays(30);

  private final Case filed = Case.file(aFiledClue()).next();

  private Case punished() {
    return filed.decide(1, true, WARNING, MONDAY, CADRE, by(HEAD)).next();
  }

  private Case closed() {
    return punished()
        .decide(2, false, List.of(), MONDAY, CADRE, by(HEAD))
        .next()
        .close(by(SUPERVISOR))
        .next();
  }

  private static void isRefused(String code, Runnable step) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(step::run)
        .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
  }

  @Nested
  class Deciding {

    @Test
    void saysWhichCadreIsPunished() {
      Change<Case, CaseEvent> change = filed.decide(1, true, WARNING, MONDAY, CADRE, by(HEAD));

      assertThat(change.events())
          .containsExactly(new SanctionImposed(change.next(), 1, CADRE, WARNING, MONDAY));
    }

    @Test
    void keepsNoIdOfWhomIsNotPunished() {
      Change<Case, CaseEvent> change = filed.decide(2, false, List.of(), MONDAY, CADRE, by(HEAD));

      assertThat(change.events()).isEmpty();
      assertThat(change.next().toString()).doesNotContain(CADRE);
    }
  }

  @Nested
  class Revoking {

    @Test
    void takesASanctionOutOfTheFiguresAndSaysSo() {
      Act act = by(HEAD, LATER);
      Change<Case, CaseEvent> change = punished().revoke(1, "reviewed", act);
      Case next = change.next();

      assertThat(change.events()).containsExactly(new SanctionRevoked(next, 1, CADRE, LATER));
      assertThat(next.punished()).isZero();
      assertThat(next.punishedOn()).isEmpty();
      Case.Person person = next.persons().getFirst();
      assertThat(person.decision()).isNull();
      assertThat(person.revoked()).hasSize(1);
      assertThat(person.revoked().getFirst().reason()).isEqualTo("reviewed");
      assertThat(person.revoked().getFirst().by()).isEqualTo(act.signed());
    }

    @Test
    void opensAClosedCaseAgain() {
      Change<Case, CaseEvent> change = closed().revoke(1, "reviewed", by(HEAD, LATER));

      assertThat(change.next().state()).isEqualTo(new CaseState.Filed());
      assertThat(change.events())
          .containsExactly(
              new CaseReopened(change.next(), LATER),
              new SanctionRevoked(change.next(), 1, CADRE, LATER));
      isRefused("not-in-that-phase", () -> change.next().close(by(SUPERVISOR)));
    }

    @Test
    void tellsNobodyOfADecisionThatNobodyHeardOf() {
      Change<Case, CaseEvent> change =
          filed
              .decide(2, false, List.of(), MONDAY, null, by(HEAD))
              .next()
              .revoke(2, "new evidence", by(HEAD));

      assertThat(change.events()).isEmpty();
    }

    @Test
    void leavesTheOthersDecisionsAsTheyAre() {
      Case next = closed().revoke(2, "new evidence", by(HEAD, LATER)).next();

      assertThat(next.punished()).isOne();
      assertThat(next.persons().getFirst()).isEqualTo(closed().persons().getFirst());
    }

    @Test
    void letsTheDecisionBeTakenAnew() {
      Case revoked = closed().revoke(1, "too light", by(HEAD, LATER)).next();
      List<String> heavier = List.of("party-removal");

      Change<Case, CaseEvent> again =
          revoked.decide(1, true, heavier, LATER, CADRE, by(HEAD, LATER));

      assertThat(again.next().state()).isEqualTo(new CaseState.Decided());
      assertThat(again.events())
          .containsExactly(new SanctionImposed(again.next(), 1, CADRE, heavier, LATER));
      assertThat(again.next().persons().getFirst().revoked()).hasSize(1);
      assertThat(again.next().punishedOn()).contains(LATER);
    }

    @Test
    void needsADecisionThatStands() {
      isRefused("no-such-decision", () -> filed.revoke(1, "x", by(HEAD)));
      isRefused("no-such-person", () -> filed.revoke(9, "x", by(HEAD)));
      Case once = punished().revoke(1, "x", by(HEAD)).next();
      isRefused("no-such-decision", () -> once.revoke(1, "x", by(HEAD)));
    }

    @Test
    @Rule(value = "R-CLUE-01", kind = RuleKind.REFUSES)
    void isForTheHeadAlone() {
      isRefused("not-your-signature", () -> punished().revoke(1, "x", by(SUPERVISOR)));
      isRefused("not-your-signature", () -> punished().revoke(1, "x", by(KEEPER)));
    }
  }
}
