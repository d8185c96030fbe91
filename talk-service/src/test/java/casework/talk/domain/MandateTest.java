package casework.talk.domain;

import static casework.talk.SampleTalks.CADRE;
import static casework.talk.SampleTalks.HANDLER;
import static casework.talk.SampleTalks.HEAD;
import static casework.talk.SampleTalks.LEADER;
import static casework.talk.SampleTalks.PETITION;
import static casework.talk.SampleTalks.ROOM;
import static casework.talk.SampleTalks.RULES;
import static casework.talk.SampleTalks.STRANGER;
import static casework.talk.SampleTalks.SUPERVISOR;
import static casework.talk.SampleTalks.TALK;
import static casework.talk.SampleTalks.anOpenMandate;
import static casework.talk.SampleTalks.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.MandateEvent.MandateCorrected;
import casework.talk.domain.MandateEvent.MandateMoved;
import casework.talk.domain.MandateEvent.MandateOverdue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MandateTest {

  private static String refusal(ThrowingCallable step) {
    return Objects.requireNonNull(catchThrowableOfType(Refused.class, step)).refusal().code();
  }

  @Test
  @Rule(value = "R-TALK-EXEMPT", kind = RuleKind.ALLOWS)
  void aLeaderSparesAPersonTheReturnVisit() {
    for (Actor each : List.of(HEAD, LEADER)) {
      assertThat(
              anOpenMandate(TalkKind.RETURN_VISIT)
                  .exempt(ExemptionReason.IMPOSSIBLE, "长期住院", by(each))
                  .events())
          .hasSize(1);
    }
  }

  @Test
  @Rule(value = "R-TALK-EXEMPT", kind = RuleKind.REFUSES)
  void nobodyElseSparesAndNoOtherTalkIsSpared() {
    for (Actor each : List.of(HANDLER, SUPERVISOR, STRANGER)) {
      assertThat(
              refusal(
                  () ->
                      anOpenMandate(TalkKind.RETURN_VISIT)
                          .exempt(ExemptionReason.IMPOSSIBLE, "x", by(each))))
          .isEqualTo("not-your-signature");
    }
    for (TalkKind kind : TalkKind.values()) {
      if (kind != TalkKind.RETURN_VISIT) {
        assertThat(
                refusal(
                    () -> anOpenMandate(kind).exempt(ExemptionReason.IMPOSSIBLE, "x", by(HEAD))))
            .isEqualTo("no-exemption");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = TalkKind.class,
      names = {"HEART_TO_HEART", "DUTY", "REMINDER"})
  void someTalksCanBeProposed(TalkKind kind) {
    assertThat(propose(kind).isOpen()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = TalkKind.class,
      names = {"HEART_TO_HEART", "DUTY", "REMINDER"},
      mode = EnumSource.Mode.EXCLUDE)
  void othersFollowFromFactsAlone(TalkKind kind) {
    assertThat(refusal(() -> propose(kind))).isEqualTo("not-to-be-proposed");
  }

  private static Mandate propose(TalkKind kind) {
    return Mandate.propose(
            new MandateId(PETITION), kind, Target.cadre(CADRE), "other", ROOM, RULES, by(HANDLER))
        .next();
  }

  @Test
  void whatAFactAsksForIsNotTakenBackByHand() {
    assertThat(refusal(() -> anOpenMandate(TalkKind.DUTY).takeBack("x", by(HEAD))))
        .isEqualTo("asked-for-by-a-fact");
    assertThat(refusal(() -> propose(TalkKind.REMINDER).takeBack("x", by(HANDLER))))
        .isEqualTo("not-your-signature");
  }

  @Test
  void onlyIntegrityHasALongerLimitTogether() {
    assertThat(refusal(() -> anOpenMandate(TalkKind.DUTY).gather(RULES, by(HANDLER))))
        .isEqualTo("not-held-collectively");
  }

  /** Whoever counts open duties hears of every change, also where no day moves. */
  @Test
  void saysThatItReadsOtherwiseWhereItsDayDoesNotMove() {
    Mandate open = anOpenMandate(TalkKind.INTEGRITY);

    assertThat(Settling.settle(open, wanted(open, "990301-JW"), 9, RULES, by(HEAD)).orElseThrow())
        .satisfies(change -> assertThat(change.next().organ()).isEqualTo("990301-JW"))
        .extracting(change -> change.events().getFirst())
        .isInstanceOf(MandateCorrected.class);
    assertThat(Settling.settle(open, wanted(open, open.organ()), 9, RULES, by(HEAD))).isEmpty();
    assertThat(open.gather(RULES, by(HANDLER)).events())
        .singleElement()
        .isInstanceOf(MandateMoved.class);
  }

  private static Wanted wanted(Mandate like, String organ) {
    return new Wanted(
        like.id(),
        like.kind(),
        like.target(),
        organ,
        like.department(),
        like.cause(),
        like.mandatedOn(),
        like.clock(),
        like.collective(),
        like.lastDay(),
        null,
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-18, INDIVIDUAL, true",
    "2020-05-19, INDIVIDUAL, false",
    "2020-05-19, COLLECTIVE, true",
    "2020-09-16, COLLECTIVE, true",
    "2020-09-17, COLLECTIVE, false"
  })
  void integrityIsInTimeByTwoMonthsAloneAndByHalfAYearTogether(
      LocalDate on, Form form, boolean inTime) {
    Mandate held = anOpenMandate(TalkKind.INTEGRITY).hold(TALK, on, form, by(HANDLER, on)).next();

    assertThat(held.held().orElseThrow().inTime()).isEqualTo(inTime);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-15, GREEN",
    "2020-03-16, BLUE",
    "2020-03-23, BLUE",
    "2020-03-24, YELLOW",
    "2020-04-07, YELLOW",
    "2020-04-08, RED"
  })
  void turnsColourAsItsDueDayComesAndGoes(LocalDate on, Colour colour) {
    assertThat(anOpenMandate(TalkKind.REMINDER).reading(RULES, on).orElseThrow().colour())
        .isEqualTo(colour);
  }

  @Test
  void isSaidToBeOverdueOnce() {
    Mandate open = anOpenMandate(TalkKind.REMINDER);
    LocalDate due = open.due();
    var late = open.turn(RULES, by(HEAD, due.plusDays(1)));

    assertThat(open.turn(RULES, by(HEAD, due)).events()).isEmpty();
    assertThat(late.events()).singleElement().isInstanceOf(MandateOverdue.class);
    assertThat(late.next().turn(RULES, by(HEAD, due.plusDays(2))).events()).isEmpty();
    assertThat(late.next().lookOn()).isNotEqualTo(due.plusDays(1));
  }
}
