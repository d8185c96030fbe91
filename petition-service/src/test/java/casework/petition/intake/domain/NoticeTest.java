package casework.petition.intake.domain;

import static casework.petition.intake.domain.PetitionTest.refusal;
import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.accepted;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.anonymous;
import static casework.petition.intake.domain.SamplePetitions.heard;
import static casework.petition.intake.domain.SamplePetitions.id;
import static casework.petition.intake.domain.SamplePetitions.intake;
import static casework.petition.intake.domain.SamplePetitions.person;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.refused;
import static casework.petition.intake.domain.SamplePetitions.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casework.petition.intake.domain.PetitionEvent.NoticeColourChanged;
import casework.petition.intake.domain.PetitionEvent.NoticeGiven;
import casework.platform.deadline.Colour;
import casework.platform.deadline.DueRevision;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {

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
}
