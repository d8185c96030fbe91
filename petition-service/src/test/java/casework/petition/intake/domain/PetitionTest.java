package casework.petition.intake.domain;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.COUNTY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.accepted;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.anonymous;
import static casework.petition.intake.domain.SamplePetitions.cleared;
import static casework.petition.intake.domain.SamplePetitions.id;
import static casework.petition.intake.domain.SamplePetitions.intake;
import static casework.petition.intake.domain.SamplePetitions.person;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.referred;
import static casework.petition.intake.domain.SamplePetitions.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casework.petition.intake.domain.PetitionEvent.PetitionAccepted;
import casework.petition.intake.domain.PetitionEvent.PetitionReferred;
import casework.petition.intake.domain.PetitionEvent.PetitionRefused;
import casework.petition.intake.domain.PetitionEvent.PetitionRegistered;
import casework.petition.intake.domain.PetitionState.Accepted;
import casework.petition.intake.domain.PetitionState.Registered;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionTest {

  static Refusal refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }

  static UUID onlyReferral(Petition petition) {
    return petition.referrals().getFirst().id();
  }

  @Nested
  class Registering {

    @ParameterizedTest
    @EnumSource
    @Rule("R-INT-01")
    void takesEveryChannel(Channel channel) {
      Change<Petition, PetitionEvent> change = registration(channel, null, 1);

      assertThat(change.next().state()).isEqualTo(new Registered());
      assertThat(change.events())
          .containsExactly(
              new PetitionRegistered(
                  id(), intake(channel, ReporterKind.NONE, 1), NameStatus.ANONYMOUS, false));
    }

    @Test
    void claimsARealNameUntilSomebodyHasAsked() {
      assertThat(realName().nameStatus()).isEqualTo(NameStatus.CLAIMED_REALNAME);
      assertThat(anonymous().nameStatus()).isEqualTo(NameStatus.ANONYMOUS);
    }

    @Test
    @Rule(value = "R-INT-02", kind = RuleKind.ALLOWS)
    void takesItFromThePetitionDepartment() {
      assertThat(realName().registeredBy().officer()).isEqualTo("990300-JW-O001");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTAKE")
    @Rule(value = "R-INT-02", kind = RuleKind.REFUSES)
    void refusesEveryOtherRole(Role role) {
      Actor other = new Actor("o", CITY, null, Set.of(role), "gateway");

      assertThat(refusal(() -> check(Channel.LETTER, MONDAY, other)))
          .isEqualTo(new PetitionRefusal.NotPetitionStaff());
    }

    @Test
    @Rule(value = "R-INT-02", kind = RuleKind.REFUSES)
    void refusesThePetitionDepartmentOfAnotherOrgan() {
      assertThat(refusal(() -> check(Channel.LETTER, MONDAY, intake(COUNTY))))
          .isEqualTo(new PetitionRefusal.NotYourOrgan());
    }

    @ParameterizedTest
    @CsvSource({
      "LETTER, 2020-03-02",
      "LETTER, 2003-01-01",
      "VISIT, 2020-03-02",
      "PHONE, 2019-03-02",
      "WEB, 2019-03-02"
    })
    void takesWhatWasReceivedOnAPlausibleDay(Channel channel, LocalDate receivedOn) {
      assertThat(check(channel, receivedOn, intake(CITY)).intake().receivedOn())
          .isEqualTo(receivedOn);
    }

    @ParameterizedTest
    @CsvSource({
      "LETTER, 2020-03-03",
      "LETTER, 1978-12-23",
      "VISIT, 2020-03-03",
      "PHONE, 2019-03-01",
      "WEB, 2019-03-01"
    })
    void refusesWhatWasReceivedTomorrowOrTooLongAgo(Channel channel, LocalDate receivedOn) {
      assertThat(refusal(() -> check(channel, receivedOn, intake(CITY))).code())
          .isEqualTo("date-out-of-range");
    }

    private Registration check(Channel channel, LocalDate receivedOn, Actor actor) {
      return Registration.check(
          intake(channel, receivedOn, ReporterKind.NONE, 1),
          SamplePetitions.content(1),
          null,
          SamplePetitions.everyoneIsOurs(),
          act(MONDAY, actor));
    }
  }

  @Nested
  class Deciding {

    @ParameterizedTest
    @EnumSource
    @Rule("R-INT-04")
    void acceptsInEachOfTheFourCategories(Category category) {
      var change = realName().accept(category, cleared(MONDAY), act(MONDAY));

      assertThat(change.next().state()).isEqualTo(new Accepted(category, act(MONDAY).signed()));
      assertThat(change.events())
          .containsExactly(new PetitionAccepted(id(), CITY, category, MONDAY, false));
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R-INT-05")
    void refusesForEachOfTheThreeReasons(RefusalReason reason) {
      var change = realName().refuse(reason, List.of("C-1", "C-2"), act(MONDAY));
      List<String> said = reason == RefusalReason.NO_SUBSTANCE ? List.of("C-1", "C-2") : List.of();

      assertThat(change.next().state())
          .isEqualTo(new PetitionState.Refused(reason, act(MONDAY).signed()));
      assertThat(change.events())
          .containsExactly(new PetitionRefused(id(), CITY, reason, said, MONDAY, false));
    }

    @Test
    void namesNobodyInAMatterThatOthersMayNotHearOf() {
      Petition own = realName();
      Petition restricted =
          new Petition(
              own.id(),
              own.number(),
              own.intake(),
              own.nameStatus(),
              own.content(),
              own.state(),
              own.acknowledgement(),
              own.referrals(),
              own.registeredBy(),
              true,
              null);

      assertThat(
              restricted.refuse(RefusalReason.NO_SUBSTANCE, List.of("C-1"), act(MONDAY)).events())
          .containsExactly(
              new PetitionRefused(id(), CITY, RefusalReason.NO_SUBSTANCE, List.of(), MONDAY, true));
    }

    @Test
    void decidesOnce() {
      Petition decided = accepted(realName(), Category.ACCUSATION);

      assertThat(
              refusal(() -> decided.refuse(RefusalReason.OTHER_BODY, List.of(), act(MONDAY)))
                  .code())
          .isEqualTo("not-in-that-phase");
    }

    @Test
    void acceptsNothingUnderAClearanceOfAnotherDay() {
      assertThatThrownBy(
              () -> realName().accept(Category.APPEAL, cleared(MONDAY), act(MONDAY.plusDays(1))))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Nested
  class Referring {

    @Test
    @Rule(value = "R-INT-04", kind = RuleKind.ALLOWS)
    void handsAllAccusedOverWhereNoneIsNamed() {
      Petition accusation = accepted(realName(3), Category.ACCUSATION);

      var change = accusation.refer(Set.of(), cleared(MONDAY), act(MONDAY));

      assertThat(change.next().unreferred()).isEmpty();
      assertThat(change.events())
          .containsExactly(
              new PetitionReferred(
                  id(),
                  onlyReferral(change.next()),
                  intake(Channel.VISIT, ReporterKind.PERSON, 3),
                  Category.ACCUSATION,
                  3,
                  true,
                  MONDAY,
                  false));
    }

    @Test
    void handsSomeOverNowAndTheOthersLater() {
      Petition accusation = accepted(realName(3), Category.ACCUSATION);

      Petition first = accusation.refer(Set.of(2), cleared(MONDAY), act(MONDAY)).next();
      Petition second = first.refer(Set.of(), cleared(MONDAY), act(MONDAY)).next();

      assertThat(second.referrals().stream().map(Referral::accused))
          .containsExactly(List.of(2), List.of(1, 3));
      assertThat(second.referrals().stream().map(Referral::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCUSATION")
    @Rule(value = "R-INT-04", kind = RuleKind.REFUSES)
    void refusesWhatIsNoAccusation(Category category) {
      Petition other = accepted(realName(), category);

      assertThat(refusal(() -> other.refer(Set.of(), cleared(MONDAY), act(MONDAY))))
          .isEqualTo(new PetitionRefusal.NotAnAccusation(category));
    }

    @Test
    void refusesAnAccusedWhoHasBeenReferred() {
      Petition gone = referred(realName());

      assertThat(refusal(() -> gone.refer(Set.of(1), cleared(MONDAY), act(MONDAY))).code())
          .isEqualTo("already-referred");
      assertThat(refusal(() -> gone.refer(Set.of(), cleared(MONDAY), act(MONDAY))).code())
          .isEqualTo("already-referred");
    }

    @Test
    void refusesANumberThePetitionDoesNotHave() {
      Petition accusation = accepted(realName(), Category.ACCUSATION);

      assertThat(refusal(() -> accusation.refer(Set.of(2), cleared(MONDAY), act(MONDAY))).code())
          .isEqualTo("implausible-value");
    }

    @Test
    void saysWithAnAnonymousReportThatNobodyNamedHimself() {
      Petition accusation = accepted(anonymous(), Category.ACCUSATION);

      var said = accusation.refer(Set.of(), cleared(MONDAY), act(MONDAY)).events().getFirst();

      assertThat(((PetitionReferred) said).realName()).isFalse();
    }
  }

  @Nested
  class VerifyingTheName {

    @Test
    @Rule(value = "R-RN-01", kind = RuleKind.ALLOWS)
    void keepsTheClockWhereTheNameIsGenuine() {
      Petition asked = realName().verifyName(true, act(MONDAY)).next();

      assertThat(asked.nameStatus()).isEqualTo(NameStatus.VERIFIED_REALNAME);
      assertThat(asked.acknowledgement()).isInstanceOf(Acknowledgement.Owed.class);
    }

    @Test
    void owesNoNoticeUnderAFalseName() {
      Petition asked = realName().verifyName(false, act(MONDAY)).next();

      assertThat(asked.nameStatus()).isEqualTo(NameStatus.FALSE_NAME);
      assertThat(asked.acknowledgement())
          .isEqualTo(new Acknowledgement.NotOwed(Acknowledgement.Ground.FALSE_NAME));
    }

    @Test
    @Rule(value = "R-RN-01", kind = RuleKind.REFUSES)
    void refusesToVerifyANameNobodyClaims() {
      assertThat(refusal(() -> anonymous().verifyName(true, act(MONDAY))))
          .isEqualTo(new PetitionRefusal.NoNameClaimed());
    }
  }

  @Test
  @Rule("R-RN-02")
  void comesBeforeOthersUnderARealName() {
    assertThat(realName().precedence()).isLessThan(anonymous().precedence());
    assertThat(realName().verifyName(false, act(MONDAY)).next().precedence())
        .isEqualTo(anonymous().precedence());
  }

  @Test
  void letsOnlyItsOwnOrgansPetitionDepartmentDecide() {
    var stranger = act(MONDAY, intake(COUNTY));
    var handler = act(MONDAY, new Actor("h", CITY, null, Set.of(Role.HANDLER), "gateway"));

    assertThat(
            refusal(() -> realName().refuse(RefusalReason.OTHER_BODY, List.of(), stranger)).code())
        .isEqualTo("not-your-organ");
    assertThat(
            refusal(() -> realName().refuse(RefusalReason.OTHER_BODY, List.of(), handler)).code())
        .isEqualTo("not-your-role");
  }

  @Test
  void printsNothingOfWhoReportedWhomOrWhat() {
    assertThat(
            List.of(
                person().toString(),
                SamplePetitions.unit().toString(),
                SamplePetitions.content(1).toString(),
                SamplePetitions.accused(1).toString(),
                person().idNumber().toString()))
        .noneMatch(each -> each.contains("测") || each.contains("1101") || each.contains("示例"));
  }
}
