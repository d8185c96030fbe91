package casework.petition.intake.domain;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.COUNTY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.accepted;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.anonymous;
import static casework.petition.intake.domain.SamplePetitions.cleared;
import static casework.petition.intake.domain.SamplePetitions.intake;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.referred;
import static casework.petition.intake.domain.SamplePetitions.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casework.petition.intake.domain.Acknowledgement.Ground;
import casework.petition.intake.domain.Acknowledgement.NotOwed;
import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.petition.intake.domain.PetitionEvent.PetitionReopened;
import casework.petition.intake.domain.PetitionEvent.RepeatConfirmed;
import casework.petition.intake.domain.PetitionEvent.RepeatUndone;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RepeatTest {

  private static final LocalDate LATER = MONDAY.plusDays(10);

  private static Refusal refusal(ThrowingCallable step) {
    Refused refused = catchThrowableOfType(Refused.class, step);
    assertThat(refused).as("the step was taken").isNotNull();
    return refused.refusal();
  }

  /** The same petition as another one, received so many days later. */
  private static Petition after(int days, Petition petition) {
    Intake in = petition.intake();
    return new Petition(
        new PetitionId(Identifiers.derive("petition", "after " + days)),
        PetitionNumber.of(CITY, 2020, days + 1),
        new Intake(
            in.organ(),
            in.channel(),
            in.subChannel(),
            in.receivedOn().plusDays(days),
            in.region(),
            in.problem(),
            in.collective(),
            in.people(),
            in.flags(),
            in.reporter(),
            in.accused()),
        petition.nameStatus(),
        petition.content(),
        petition.state(),
        petition.acknowledgement(),
        petition.referrals(),
        new Signed(petition.registeredBy().officer(), act(MONDAY.plusDays(days)).at()),
        petition.restricted(),
        petition.repeat());
  }

  private static Petition confirmed(Petition petition, Petition of) {
    return petition.confirmRepeat(of, true, act(LATER)).next();
  }

  @Test
  @Rule(value = "R-INT-06", kind = RuleKind.ALLOWS)
  void aPersonMakesTheLaterPetitionARepeatOfTheEarlier() {
    Petition first = realName();
    Petition later = after(3, realName());

    var change = later.confirmRepeat(first, true, act(LATER));

    assertThat(change.next().repeat())
        .isEqualTo(
            new Repetition(
                first.id(), first.id(), act(LATER).signed(), (Owed) later.acknowledgement()));
    assertThat(change.next().state()).isEqualTo(later.state());
    assertThat(change.events())
        .containsExactly(
            new RepeatConfirmed(later.id(), CITY, first.id(), first.id(), LATER, false));
  }

  @Test
  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  void neverTheEarlierOfTheLaterNorOfItselfNorOfAnotherOrgans() {
    Petition first = realName();
    Petition later = after(3, realName());

    assertThat(refusal(() -> confirmed(first, later)).code()).isEqualTo("first-is-later");
    assertThat(refusal(() -> confirmed(later, later)).code()).isEqualTo("first-is-later");
    assertThat(
            refusal(
                    () ->
                        later.confirmRepeat(
                            Transfer.leaving(first, act(MONDAY)).next(), true, act(LATER)))
                .code())
        .isEqualTo("no-such-petition");
    assertThat(refusal(() -> later.confirmRepeat(first, true, act(LATER, intake(COUNTY)))).code())
        .isEqualTo("not-your-organ");
    assertThat(refusal(() -> confirmed(confirmed(later, first), first)).code())
        .isEqualTo("is-a-repeat");
  }

  @Test
  @Rule(value = "T-RN-ACK", kind = RuleKind.REFUSES)
  void isOwedNoSecondNotice() {
    Petition repeat = confirmed(after(3, realName()), realName());

    assertThat(repeat.acknowledgement()).isEqualTo(new NotOwed(Ground.REPEAT));
    assertThat(
            refusal(
                    () ->
                        accepted(repeat, Category.ACCUSATION)
                            .giveNotice(LATER, NoticeWay.PHONE, terms(LATER), act(LATER)))
                .code())
        .isEqualTo("notice-not-owed");
    assertThat(repeat.lookAtNotice(terms(LATER), act(LATER))).isEmpty();
  }

  @Test
  @Rule("T-RN-ACK")
  void isOwedTheFirstNoticeWhereNobodyWasToldBefore() {
    Petition later = after(3, realName());

    Petition ofAnonymous = confirmed(later, anonymous());
    Petition ofAnotherReporter = later.confirmRepeat(realName(), false, act(LATER)).next();

    assertThat(ofAnonymous.acknowledgement()).isEqualTo(later.acknowledgement());
    assertThat(ofAnotherReporter.acknowledgement()).isEqualTo(later.acknowledgement());
  }

  @Test
  @Rule("T-RN-ACK")
  void isOwedItsNoticeByItsOwnDayOnceItIsNoRepeatAnyMore() {
    Petition later = after(3, realName());
    Owed before = (Owed) later.acknowledgement();

    var change =
        confirmed(later, realName())
            .undoRepeat(UndoingReason.OTHER_MATTER, terms(LATER), act(LATER));

    assertThat(change.next().repeat()).isNull();
    Owed after = (Owed) change.next().acknowledgement();
    assertThat(after.clock()).isEqualTo(before.clock());
    assertThat(after.dueOn()).isEqualTo(before.dueOn());
    assertThat(change.events())
        .containsExactly(
            new RepeatUndone(
                later.id(), CITY, realName().id(), UndoingReason.OTHER_MATTER, LATER, false));
  }

  @Test
  @Rule("T-RN-ACK")
  void isOwedNothingOnceTheNameTurnedOutToBeFalse() {
    Petition repeat = confirmed(after(3, realName()), realName());

    Petition undone =
        repeat
            .verifyName(false, act(LATER))
            .next()
            .undoRepeat(UndoingReason.BY_MISTAKE, terms(LATER), act(LATER))
            .next();

    assertThat(undone.acknowledgement()).isEqualTo(new NotOwed(Ground.FALSE_NAME));
  }

  @Test
  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  void isKeptForReferenceAndNeitherReferredNorRefused() {
    Petition repeat = confirmed(after(3, realName()), realName());
    Petition accepted = accepted(repeat, Category.ACCUSATION);

    assertThat(refusal(() -> accepted.refer(Set.of(), cleared(LATER), act(LATER))).code())
        .isEqualTo("is-a-repeat");
    assertThat(
            refusal(() -> repeat.refuse(RefusalReason.NO_SUBSTANCE, List.of(), act(LATER))).code())
        .isEqualTo("is-a-repeat");
    assertThat(refusal(() -> accepted.close(Outcome.ANSWERED, act(LATER))).code())
        .isEqualTo("not-that-outcome");
    assertThat(accepted.waits()).containsExactly(Waiting.CLOSURE);
    assertThat(accepted.close(Outcome.KEPT_FOR_REFERENCE, act(LATER)).next().state().category())
        .isEqualTo(Category.ACCUSATION);
    assertThat(repeat.close(Outcome.KEPT_FOR_REFERENCE, act(LATER)).next().state().category())
        .isNull();
  }

  @Test
  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  void onlyARepeatIsKeptForReferenceBeforeAnybodyDecided() {
    assertThat(refusal(() -> realName().close(Outcome.KEPT_FOR_REFERENCE, act(LATER))).family())
        .isEqualTo(Refusal.Family.PHASE);
  }

  @Test
  @Rule("R-INT-06")
  void whatWasKeptIsWhatItHadBeenOnceItIsNoRepeatAnyMore() {
    Petition registered = confirmed(after(3, realName()), realName());
    Petition accepted = accepted(registered, Category.ACCUSATION);

    for (Petition each : List.of(registered, accepted)) {
      var change =
          each.close(Outcome.KEPT_FOR_REFERENCE, act(LATER))
              .next()
              .undoRepeat(UndoingReason.NEW_FACTS, terms(LATER), act(LATER));

      assertThat(change.next().state()).isEqualTo(each.state());
      assertThat(change.events().getLast())
          .isEqualTo(new PetitionReopened(each.id(), CITY, LATER, false));
    }
  }

  @Test
  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  void nothingIsTakenBackOfWhatIsNoRepeat() {
    assertThat(
            refusal(() -> realName().undoRepeat(UndoingReason.BY_MISTAKE, terms(LATER), act(LATER)))
                .code())
        .isEqualTo("not-a-repeat");
  }

  @Test
  @Rule("R-INT-06")
  void aRepeatOfARepeatNamesTheFirst() {
    Petition first = realName();
    Petition second = confirmed(after(3, realName()), first);
    Petition third = confirmed(after(5, realName()), second);

    Repetition repeat = Objects.requireNonNull(third.repeat());
    assertThat(repeat.of()).isEqualTo(second.id());
    assertThat(repeat.first()).isEqualTo(first.id());
  }

  @Test
  @Rule("R-INT-06")
  void followsWhatItRepeatsToTheFirstAndBack() {
    Petition first = realName();
    Petition second = after(3, realName());
    Petition third = confirmed(after(5, realName()), second);

    Petition followed =
        third.flattenRepeat(confirmed(second, first), act(LATER)).orElseThrow().next();

    assertThat(Objects.requireNonNull(followed.repeat()).first()).isEqualTo(first.id());
    assertThat(followed.flattenRepeat(confirmed(second, first), act(LATER))).isEmpty();
    Petition back = followed.flattenRepeat(second, act(LATER)).orElseThrow().next();
    assertThat(back).isEqualTo(third);
  }

  @Test
  @Rule(value = "R-INT-06", kind = RuleKind.REFUSES)
  void whatTheClueLedgerHasIsNoLongerMadeARepeat() {
    assertThat(
            refusal(
                    () ->
                        referred(after(3, realName())).confirmRepeat(realName(), true, act(LATER)))
                .family())
        .isEqualTo(Refusal.Family.PHASE);
  }

  @Test
  @Rule("R-INT-07")
  void leavesItsRepetitionBehindWhenItMovesUpAndIsOwedItsNoticeThere() {
    Petition repeat = confirmed(after(3, realName()), realName());

    Petition above =
        Transfer.arriving(
                repeat,
                new PetitionId(Identifiers.derive("above")),
                PetitionNumber.of("990000-JW", 2020, 1),
                "990000-JW",
                SamplePetitions.sealed(1),
                terms(LATER),
                act(LATER))
            .next();

    assertThat(above.repeat()).isNull();
    assertThat(above.acknowledgement()).isInstanceOf(Owed.class);
    assertThat(Transfer.leaving(repeat, act(LATER)).next().repeat()).isNull();
  }
}
