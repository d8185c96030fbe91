package casework.petition.intake.domain;

import static casework.petition.intake.domain.PetitionTest.onlyReferral;
import static casework.petition.intake.domain.SamplePetitions.CLUE;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.anonymous;
import static casework.petition.intake.domain.SamplePetitions.heard;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.referred;
import static casework.petition.intake.domain.SamplePetitions.terms;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.PetitionState.Registered;
import casework.petition.intake.domain.PetitionState.Transferred;
import casework.platform.kernel.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransferTest {

  @Nested
  class MovingUp {

    @Test
    @Rule("R-INT-07")
    void leavesTheNumberAndTheWordBehindAndNothingElse() {
      Petition left = Transfer.leaving(realName(2), act(MONDAY)).next();

      assertThat(left.state()).isEqualTo(new Transferred(MONDAY));
      assertThat(left.number()).isEqualTo(realName().number());
      assertThat(left.content()).isNull();
      assertThat(left.intake().accused()).isEmpty();
      assertThat(left.intake().problem()).isEqualTo(Problem.REMOVED);
    }

    @Test
    void saysNothingToAnybodyOfWhatHasLeft() {
      assertThat(Transfer.leaving(realName(), act(MONDAY)).events()).isEmpty();
    }

    @Test
    void arrivesAboveAsARestrictedPetitionOfTheHigherOrgan() {
      PetitionId above = new PetitionId(CLUE);

      Petition arrived =
          Transfer.arriving(
                  realName(),
                  above,
                  PetitionNumber.of("990000-JW", 2020, 7),
                  "990000-JW",
                  SamplePetitions.sealed(1),
                  terms(MONDAY),
                  act(MONDAY))
              .next();

      assertThat(arrived.organ()).isEqualTo("990000-JW");
      assertThat(arrived.restricted()).isTrue();
      assertThat(arrived.state()).isEqualTo(new Registered());
      assertThat(arrived.acknowledgement()).isInstanceOf(Acknowledgement.Owed.class);
    }

    @Test
    void ignoresTheEndOfAClueThatCameFromItBefore() {
      Petition gone = referred(realName());
      Petition left = Transfer.leaving(gone, act(MONDAY)).next();

      assertThat(
              left.endReferral(
                  onlyReferral(gone),
                  new Referral.End(CLUE, ClueEnd.STRUCK_OFF, MONDAY),
                  1,
                  heard(MONDAY)))
          .isEmpty();
    }
  }

  @Test
  void keepsTheReporterWhereItWasForwardedAndOnlyThere() {
    Petition forwarded = Transfer.forwarded(realName(), act(MONDAY)).next();
    Petition moved = Transfer.leaving(realName(), act(MONDAY)).next();

    assertThat(realName().keepsReporter()).isTrue();
    assertThat(forwarded.keepsReporter()).isTrue();
    assertThat(forwarded.content()).isNull();
    assertThat(moved.keepsReporter()).isFalse();
    assertThat(Transfer.forwarded(anonymous(), act(MONDAY)).next().keepsReporter()).isFalse();
  }
}
