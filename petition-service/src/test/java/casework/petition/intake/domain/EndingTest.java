package casework.petition.intake.domain;

import static casework.petition.intake.domain.PetitionTest.onlyReferral;
import static casework.petition.intake.domain.PetitionTest.refusal;
import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.CLUE;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.accepted;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.cleared;
import static casework.petition.intake.domain.SamplePetitions.heard;
import static casework.petition.intake.domain.SamplePetitions.id;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.referred;
import static casework.petition.intake.domain.SamplePetitions.refused;
import static casework.petition.intake.domain.SamplePetitions.registration;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.PetitionEvent.PetitionClosed;
import casework.petition.intake.domain.PetitionState.Closed;
import casework.petition.intake.domain.PetitionState.Referred;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndingTest {

  private static Closed closed(Outcome outcome) {
    return new Closed(Category.ACCUSATION, outcome, MONDAY, act(MONDAY).signed());
  }

  private static Referral.End end(ClueEnd how) {
    return new Referral.End(CLUE, how, MONDAY);
  }

  @Nested
  class EndingWithItsClues {

    @Test
    @Rule("R-CLUE-05")
    void closesWhenItsLastClueIsStruckOff() {
      Petition two = accepted(realName(2), Category.ACCUSATION);
      Petition first = two.refer(Set.of(1), cleared(MONDAY), act(MONDAY)).next();
      Petition both = first.refer(Set.of(2), cleared(MONDAY), act(MONDAY)).next();

      Petition oneLeft = ended(both, 0, ClueEnd.STRUCK_OFF).orElseThrow().next();
      Change<Petition, PetitionEvent> last = ended(oneLeft, 1, ClueEnd.VOIDED).orElseThrow();

      assertThat(oneLeft.state()).isInstanceOf(Referred.class);
      assertThat(last.next().state()).isEqualTo(closed(Outcome.CLUE_STRUCK_OFF));
      assertThat(last.events())
          .containsExactly(new PetitionClosed(id(), CITY, Outcome.CLUE_STRUCK_OFF, MONDAY, false));
    }

    @Test
    void staysOpenWhileAnAccusedHasNotBeenReferred() {
      Petition some =
          accepted(realName(2), Category.ACCUSATION)
              .refer(Set.of(1), cleared(MONDAY), act(MONDAY))
              .next();

      assertThat(ended(some, 0, ClueEnd.STRUCK_OFF).orElseThrow().next().state())
          .isInstanceOf(Referred.class);
    }

    @Test
    void saysSoWhereAllItsCluesWereVoided() {
      assertThat(ended(referred(realName()), 0, ClueEnd.VOIDED).orElseThrow().next().state())
          .isEqualTo(closed(Outcome.CLUE_VOIDED));
    }

    @Test
    void changesNothingWhenTheSameEndIsHeardAgain() {
      Petition closed = ended(referred(realName()), 0, ClueEnd.STRUCK_OFF).orElseThrow().next();

      assertThat(ended(closed, 0, ClueEnd.VOIDED)).isEmpty();
    }

    @Test
    void changesNothingForAReferralItDoesNotHave() {
      Petition gone = referred(realName());

      assertThat(gone.endReferral(CLUE, end(ClueEnd.STRUCK_OFF), 1, heard(MONDAY))).isEmpty();
    }

    private Optional<Change<Petition, PetitionEvent>> ended(
        Petition petition, int place, ClueEnd how) {
      return petition.endReferral(petition.referrals().get(place).id(), end(how), 1, heard(MONDAY));
    }
  }

  @Nested
  class Closing {

    @ParameterizedTest
    @CsvSource({
      "LETTER, OTHER_BODY, FORWARDED",
      "VISIT, OTHER_BODY, TOLD_WHERE_TO_GO",
      "PHONE, OTHER_PROCEDURE, TOLD_WHERE_TO_GO",
      "WEB, OTHER_PROCEDURE, TOLD_WHERE_TO_GO",
      "OTHER, OTHER_BODY, FORWARDED",
      "OTHER, OTHER_BODY, TOLD_WHERE_TO_GO",
      "LETTER, NO_SUBSTANCE, KEPT_FOR_REFERENCE"
    })
    @Rule(value = "R-INT-05", kind = RuleKind.ALLOWS)
    void closesWhatWasRefusedAsItsChannelWants(
        Channel channel, RefusalReason reason, Outcome outcome) {
      Petition not = refused(registration(channel, null, 1).next(), reason);

      assertThat(not.close(outcome, act(MONDAY)).events())
          .containsExactly(new PetitionClosed(id(), CITY, outcome, MONDAY, false));
    }

    @ParameterizedTest
    @CsvSource({
      "LETTER, OTHER_BODY, TOLD_WHERE_TO_GO",
      "VISIT, OTHER_BODY, FORWARDED",
      "WEB, OTHER_PROCEDURE, ANSWERED",
      "LETTER, NO_SUBSTANCE, FORWARDED",
      "PHONE, NO_SUBSTANCE, CLUE_STRUCK_OFF"
    })
    @Rule(value = "R-INT-05", kind = RuleKind.REFUSES)
    void refusesAnEndThatTheChannelDoesNotHave(
        Channel channel, RefusalReason reason, Outcome outcome) {
      Petition not = refused(registration(channel, null, 1).next(), reason);

      assertThat(refusal(() -> not.close(outcome, act(MONDAY))))
          .isEqualTo(new PetitionRefusal.NotThatOutcome(outcome));
    }

    @ParameterizedTest
    @CsvSource({"APPEAL, ANSWERED", "SUGGESTION, KEPT_FOR_REFERENCE", "OUT_OF_SCOPE, FORWARDED"})
    void closesWhatIsNoAccusation(Category category, Outcome outcome) {
      assertThat(accepted(realName(), category).close(outcome, act(MONDAY)).next().state())
          .isEqualTo(new Closed(category, outcome, MONDAY, act(MONDAY).signed()));
    }

    @ParameterizedTest
    @EnumSource
    void refusesToCloseAnAccusationThatWasNeverReferred(Outcome outcome) {
      Petition accusation = accepted(realName(), Category.ACCUSATION);

      assertThat(refusal(() -> accusation.close(outcome, act(MONDAY))).code())
          .isEqualTo("not-that-outcome");
    }

    @Test
    void refusesWhileAClueIsOpen() {
      Petition gone = referred(realName());

      assertThat(refusal(() -> gone.close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY))))
          .isEqualTo(new PetitionRefusal.ClueStillOpen());
    }

    @Test
    void keepsTheRestForReferenceOnceItsCluesHaveEnded() {
      Petition some =
          accepted(realName(2), Category.ACCUSATION)
              .refer(Set.of(1), cleared(MONDAY), act(MONDAY))
              .next();
      Petition ended =
          some.endReferral(onlyReferral(some), end(ClueEnd.STRUCK_OFF), 1, heard(MONDAY))
              .orElseThrow()
              .next();

      assertThat(ended.close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY)).next().state())
          .isEqualTo(closed(Outcome.KEPT_FOR_REFERENCE));
    }
  }
}
