package casework.petition.vault.domain;

import static casework.petition.vault.domain.SampleOpenings.ASKER;
import static casework.petition.vault.domain.SampleOpenings.CITY;
import static casework.petition.vault.domain.SampleOpenings.HEAD;
import static casework.petition.vault.domain.SampleOpenings.NOW;
import static casework.petition.vault.domain.SampleOpenings.TERMS;
import static casework.petition.vault.domain.SampleOpenings.by;
import static casework.petition.vault.domain.SampleOpenings.officer;
import static casework.petition.vault.domain.SampleOpenings.open;
import static casework.petition.vault.domain.SampleOpenings.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.vault.domain.OpeningState.Closed;
import casework.petition.vault.domain.OpeningState.Ending;
import casework.petition.vault.domain.OpeningState.Open;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IdentityOpeningTest {

  @Nested
  class FourEyes {

    @Test
    @Rule("R-SEC-01")
    void approvesWhatAnotherHasAskedFor() {
      assertThat(open().state()).isEqualTo(new Open(by(HEAD).signed(), NOW.plus(TERMS.open())));
    }

    @Test
    @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
    void doesNotLetTheAskerDecideWhateverHeIs() {
      IdentityOpening own = requested(Purpose.NOTICE, HEAD);
      Actor everything = officer("O007", CITY, Role.HEAD, Role.LEADER_IN_CHARGE, Role.INTAKE);

      refused("needs-second-person", () -> own.approve(TERMS, NOW, by(HEAD)));
      refused("needs-second-person", () -> own.approve(TERMS, NOW, by(everything)));
      refused("needs-second-person", () -> own.refuse(NOW, by(HEAD)));
    }

    @Test
    @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
    void doesNotLetTwoOfTheSameRoleDoItBetweenThem() {
      IdentityOpening heads = requested(Purpose.NOTICE, HEAD);
      Actor another = officer("O017", CITY, Role.HEAD);
      Actor leader = officer("O005", CITY, Role.LEADER_IN_CHARGE);

      refused("needs-second-person", () -> heads.approve(TERMS, NOW, by(another)));
      assertThatCode(() -> heads.approve(TERMS, NOW, by(leader))).doesNotThrowAnyException();
    }

    @Test
    void isNotForOtherRolesNorForAnotherOrgan() {
      for (Role each : Role.values()) {
        Actor other = officer("O099", CITY, each);
        if (each != Role.HEAD && each != Role.LEADER_IN_CHARGE) {
          refused("needs-second-person", () -> requested().approve(TERMS, NOW, by(other)));
        }
      }
      Actor above = officer("O007", "990000-JW", Role.HEAD);
      refused("not-your-organ", () -> requested().approve(TERMS, NOW, by(above)));
      refused("not-your-organ", () -> requested().withdraw(NOW, by(above)));
    }

    @Test
    void doesNotLetAnotherOrganAsk() {
      Actor other = officer("O001", "990301-JW", Role.INTAKE);

      refused("not-your-organ", () -> requested(Purpose.NOTICE, other));
    }
  }

  @Nested
  class Seeing {

    @Test
    void countsEachTime() {
      IdentityOpening seen =
          open().view(NOW, by(ASKER)).next().lookUp(IdentityField.PHONE, NOW, by(ASKER)).next();

      assertThat(seen.views()).isEqualTo(2);
    }

    @Test
    @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
    void isForTheAskerAlone() {
      refused("not-your-opening", () -> open().view(NOW, by(HEAD)));
      refused("not-your-opening", () -> open().lookUp(IdentityField.PHONE, NOW, by(HEAD)));
    }

    @Test
    void needsAnApproval() {
      refused("not-in-that-phase", () -> requested().view(NOW, by(ASKER)));
    }

    @Test
    void keepsToThePurpose() {
      IdentityOpening repeat =
          requested(Purpose.REPEAT_REPORTER, ASKER).approve(TERMS, NOW, by(HEAD)).next();
      IdentityOpening notice =
          requested(Purpose.NOTICE, ASKER).approve(TERMS, NOW, by(HEAD)).next();

      refused("not-for-this-purpose", () -> repeat.view(NOW, by(ASKER)));
      refused("not-for-this-purpose", () -> notice.lookUp(IdentityField.ID_NUMBER, NOW, by(ASKER)));
      refused("not-for-this-purpose", () -> repeat.lookUp(IdentityField.NAME, NOW, by(ASKER)));
      assertThatCode(() -> repeat.lookUp(IdentityField.ID_NUMBER, NOW, by(ASKER)))
          .doesNotThrowAnyException();
      assertThat(notice.purpose().shows()).doesNotContain(IdentityField.ID_NUMBER);
    }
  }

  @Nested
  class TheEnd {

    private final Instant over = NOW.plus(TERMS.open());

    @Test
    void comesByItselfToTheInstant() {
      assertThatCode(() -> open().view(over.minusMillis(1), by(ASKER))).doesNotThrowAnyException();
      refused("opening-over", () -> open().view(over, by(ASKER)));
      refused("opening-over", () -> open().lookUp(IdentityField.PHONE, over, by(ASKER)));
      assertThat(open().expire(over).next().state()).isEqualTo(new Closed(Ending.EXPIRED, null));
    }

    @Test
    void comesToARequestThatNobodyDecides() {
      Instant lapsed = NOW.plus(TERMS.undecided());

      refused("opening-over", () -> requested().approve(TERMS, lapsed, by(HEAD)));
      assertThat(requested().expire(lapsed).next().state())
          .isEqualTo(new Closed(Ending.LAPSED, null));
      assertThatThrownBy(() -> requested().expire(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void comesEarlierByWhoeverCouldDecideOrByTheAsker() {
      Actor leader = officer("O005", CITY, Role.LEADER_IN_CHARGE);
      Actor colleague = officer("O011", CITY, Role.INTAKE);

      for (Actor each : new Actor[] {HEAD, leader, ASKER}) {
        assertThat(open().withdraw(NOW, by(each)).next().state())
            .isEqualTo(new Closed(Ending.WITHDRAWN, by(each).signed()));
      }
      refused("needs-second-person", () -> open().withdraw(NOW, by(colleague)));
      IdentityOpening gone = open().withdraw(NOW, by(HEAD)).next();
      refused("not-in-that-phase", () -> gone.view(NOW, by(ASKER)));
    }
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal().code()).isEqualTo(code));
  }
}
