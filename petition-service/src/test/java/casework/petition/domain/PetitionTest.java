package casework.petition.domain;

import static casework.petition.domain.SamplePetitions.CITY;
import static casework.petition.domain.SamplePetitions.CLUE;
import static casework.petition.domain.SamplePetitions.COUNTY;
import static casework.petition.domain.SamplePetitions.MONDAY;
import static casework.petition.domain.SamplePetitions.accepted;
import static casework.petition.domain.SamplePetitions.act;
import static casework.petition.domain.SamplePetitions.anonymous;
import static casework.petition.domain.SamplePetitions.cleared;
import static casework.petition.domain.SamplePetitions.heard;
import static casework.petition.domain.SamplePetitions.id;
import static casework.petition.domain.SamplePetitions.intake;
import static casework.petition.domain.SamplePetitions.person;
import static casework.petition.domain.SamplePetitions.realName;
import static casework.petition.domain.SamplePetitions.referred;
import static casework.petition.domain.SamplePetitions.refused;
import static casework.petition.domain.SamplePetitions.registration;
import static casework.petition.domain.SamplePetitions.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import casework.petition.domain.PetitionEvent.NoticeColourChanged;
import casework.petition.domain.PetitionEvent.NoticeGiven;
import casework.petition.domain.PetitionEvent.PetitionAccepted;
import casework.petition.domain.PetitionEvent.PetitionClosed;
import casework.petition.domain.PetitionEvent.PetitionReferred;
import casework.petition.domain.PetitionEvent.PetitionRefused;
import casework.petition.domain.PetitionEvent.PetitionRegistered;
import casework.petition.domain.PetitionState.Accepted;
import casework.petition.domain.PetitionState.Closed;
import casework.petition.domain.PetitionState.Referred;
import casework.petition.domain.PetitionState.Registered;
import casework.petition.domain.PetitionState.Transferred;
import casework.platform.deadline.Colour;
import casework.platform.deadline.DueRevision;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
      var change = realName().refuse(reason, act(MONDAY));

      assertThat(change.next().state())
          .isEqualTo(new PetitionState.Refused(reason, act(MONDAY).signed()));
      assertThat(change.events())
          .containsExactly(new PetitionRefused(id(), CITY, reason, MONDAY, false));
    }

    @Test
    void decidesOnce() {
      Petition decided = accepted(realName(), Category.ACCUSATION);

      assertThat(refusal(() -> decided.refuse(RefusalReason.OTHER_BODY, act(MONDAY))).code())
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
  class GivingNotice {

    static final LocalDate DUE = LocalDate.of(2020, 3, 23);

    @Test
    @Rule(value = "T-RN-ACK", kind = RuleKind.ALLOWS)
    void stopsTheClockOnTheDayTheReporterWasTold() {
      Petition decided = accepted(realName(), Category.ACCUSATION);
      LocalDate told = MONDAY.plusDays(4);

      var change = decided.giveNotice(told, NoticeWay.PHONE, terms(told), act(told));

      assertThat(change.events())
          .containsExactly(new NoticeGiven(id(), CITY, told, NoticeWay.PHONE, DUE, false));
      Acknowledgement.Given given = (Acknowledgement.Given) change.next().acknowledgement();
      assertThat(given.clock().stoppedOn()).isEqualTo(told);
      assertThat(given.inTime()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "2020-09-21, 2020-10-16",
      "2020-09-26, 2020-10-22",
      "2021-02-05, 2021-03-03",
      "2021-09-17, 2021-10-14",
      "2021-08-11, 2021-09-01"
    })
    @Rule("T-RN-ACK")
    void isDueFifteenWorkingDaysAfterReceiptAsInOCal(LocalDate receivedOn, LocalDate due) {
      NoticeTerms terms = terms(receivedOn);

      assertThat(terms.dueOn(terms.clockFrom(receivedOn), receivedOn)).isEqualTo(due);
    }

    @Test
    @Rule(value = "T-RN-ACK", kind = RuleKind.REFUSES)
    void refusesOneToAnAnonymousReporter() {
      Petition decided = accepted(anonymous(), Category.ACCUSATION);

      assertThat(refusal(() -> notice(decided, MONDAY)))
          .isEqualTo(new PetitionRefusal.NoticeNotOwed(Acknowledgement.Ground.ANONYMOUS));
    }

    @Test
    @Rule(value = "T-RN-ACK", kind = RuleKind.REFUSES)
    void refusesASecondOne() {
      Petition told = notice(accepted(realName(), Category.ACCUSATION), MONDAY).next();

      assertThat(refusal(() -> notice(told, MONDAY)))
          .isEqualTo(new PetitionRefusal.NoticeNotOwed(Acknowledgement.Ground.ALREADY_GIVEN));
    }

    @Test
    void refusesOneBeforeAnybodyHasDecided() {
      assertThat(refusal(() -> notice(realName(), MONDAY)).code()).isEqualTo("not-in-that-phase");
    }

    @ParameterizedTest
    @CsvSource({"2020-03-01", "2020-03-03"})
    void refusesADayBeforeTheReceiptOrAfterToday(LocalDate day) {
      Petition decided = accepted(realName(), Category.ACCUSATION);

      assertThat(refusal(() -> notice(decided, day)).code()).isEqualTo("date-out-of-range");
    }

    @Test
    void isStillOwedAfterThePetitionHasClosed() {
      Petition closed =
          refused(realName(), RefusalReason.NO_SUBSTANCE)
              .close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY))
              .next();

      assertThat(notice(closed, MONDAY).next().acknowledgement())
          .isInstanceOf(Acknowledgement.Given.class);
    }

    private Change<Petition, PetitionEvent> notice(Petition petition, LocalDate day) {
      return petition.giveNotice(day, NoticeWay.LETTER, terms(MONDAY), act(MONDAY));
    }
  }

  @Nested
  class Colouring {

    @Test
    void saysEachColourOnceOnItsFirstDay() {
      Petition petition = realName();

      LocalDate blue = changesOn(petition);
      assertThat(look(petition, blue.minusDays(1))).isEmpty();
      var turnedBlue = look(petition, blue).orElseThrow();
      var turnedYellow = look(turnedBlue.next(), changesOn(turnedBlue.next())).orElseThrow();
      var turnedRed = look(turnedYellow.next(), changesOn(turnedYellow.next())).orElseThrow();

      assertThat(List.of(turnedBlue, turnedYellow, turnedRed).stream().map(each -> each.events()))
          .containsExactly(
              said(Colour.BLUE, LocalDate.of(2020, 3, 16)),
              said(Colour.YELLOW, LocalDate.of(2020, 3, 24)),
              said(Colour.RED, LocalDate.of(2020, 4, 8)));
      assertThat(((Acknowledgement.Owed) turnedRed.next().acknowledgement()).lookOn()).isNull();
    }

    @Test
    void tellsTheDueDateAnewWhenACalendarIsChangedAndKeepsBoth() {
      LocalDate received = LocalDate.of(2020, 1, 20);
      LocalDate published = LocalDate.of(2020, 1, 27);
      Petition petition = registeredOn(received);

      Acknowledgement.Owed before = (Acknowledgement.Owed) petition.acknowledgement();
      Petition after = look(petition, published).orElseThrow().next();

      assertThat(before.dueOn()).isEqualTo(LocalDate.of(2020, 2, 14));
      Acknowledgement.Owed told = (Acknowledgement.Owed) after.acknowledgement();
      assertThat(told.dueOn()).isEqualTo(LocalDate.of(2020, 2, 18));
      assertThat(told.clock().revisions())
          .extracting(DueRevision::oldDue, DueRevision::newDue)
          .containsExactly(tuple(LocalDate.of(2020, 2, 14), LocalDate.of(2020, 2, 18)));
      assertThat(look(after, published)).isEmpty();
    }

    private static Petition registeredOn(LocalDate day) {
      Registration checked =
          Registration.check(
              intake(Channel.VISIT, day, ReporterKind.PERSON, 1),
              SamplePetitions.content(1),
              person(),
              SamplePetitions.everyoneIsOurs(),
              act(day));
      return Petition.register(
              id(),
              PetitionNumber.of(CITY, 2020, 1),
              checked,
              SamplePetitions.sealed(1),
              terms(day),
              act(day))
          .next();
    }

    @Test
    void looksAtNothingWhereNoNoticeIsOwed() {
      assertThat(look(anonymous(), LocalDate.of(2020, 4, 8))).isEmpty();
    }

    private static List<PetitionEvent> said(Colour colour, LocalDate on) {
      return List.of(new NoticeColourChanged(id(), CITY, colour, GivingNotice.DUE, on, false));
    }

    private static LocalDate changesOn(Petition petition) {
      LocalDate next = ((Acknowledgement.Owed) petition.acknowledgement()).lookOn();
      assertThat(next).isNotNull();
      return next;
    }

    private static Optional<Change<Petition, PetitionEvent>> look(Petition petition, LocalDate on) {
      return petition.lookAtNotice(terms(on), heard(on));
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
      assertThat(last.next().state())
          .isEqualTo(new Closed(Category.ACCUSATION, Outcome.CLUE_STRUCK_OFF, MONDAY));
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
          .isEqualTo(new Closed(Category.ACCUSATION, Outcome.CLUE_VOIDED, MONDAY));
    }

    @Test
    void changesNothingWhenTheSameEndIsHeardAgain() {
      Petition closed = ended(referred(realName()), 0, ClueEnd.STRUCK_OFF).orElseThrow().next();

      assertThat(ended(closed, 0, ClueEnd.VOIDED)).isEmpty();
    }

    @Test
    void changesNothingForAReferralItDoesNotHave() {
      Petition gone = referred(realName());

      assertThat(gone.endReferral(CLUE, CLUE, ClueEnd.STRUCK_OFF, MONDAY, heard(MONDAY))).isEmpty();
    }

    private Optional<Change<Petition, PetitionEvent>> ended(
        Petition petition, int place, ClueEnd how) {
      return petition.endReferral(
          petition.referrals().get(place).id(), CLUE, how, MONDAY, heard(MONDAY));
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
          .isEqualTo(new Closed(category, outcome, MONDAY));
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
          some.endReferral(onlyReferral(some), CLUE, ClueEnd.STRUCK_OFF, MONDAY, heard(MONDAY))
              .orElseThrow()
              .next();

      assertThat(ended.close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY)).next().state())
          .isEqualTo(new Closed(Category.ACCUSATION, Outcome.KEPT_FOR_REFERENCE, MONDAY));
    }
  }

  @Nested
  class MovingUp {

    @Test
    @Rule("R-INT-07")
    void leavesTheNumberAndTheWordBehindAndNothingElse() {
      Petition left = realName(2).transfer(act(MONDAY)).next();

      assertThat(left.state()).isEqualTo(new Transferred(MONDAY));
      assertThat(left.number()).isEqualTo(realName().number());
      assertThat(left.content()).isNull();
      assertThat(left.intake().accused()).isEmpty();
      assertThat(left.intake().problem()).isEqualTo(Problem.REMOVED);
    }

    @Test
    void saysNothingToAnybodyOfWhatHasLeft() {
      assertThat(realName().transfer(act(MONDAY)).events()).isEmpty();
    }

    @Test
    void arrivesAboveAsARestrictedPetitionOfTheHigherOrgan() {
      PetitionId above = new PetitionId(CLUE);

      Petition arrived =
          realName()
              .receivedFromBelow(
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
      Petition left = gone.transfer(act(MONDAY)).next();

      assertThat(
              left.endReferral(onlyReferral(gone), CLUE, ClueEnd.STRUCK_OFF, MONDAY, heard(MONDAY)))
          .isEmpty();
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

    assertThat(refusal(() -> realName().refuse(RefusalReason.OTHER_BODY, stranger)).code())
        .isEqualTo("not-your-organ");
    assertThat(refusal(() -> realName().refuse(RefusalReason.OTHER_BODY, handler)).code())
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
