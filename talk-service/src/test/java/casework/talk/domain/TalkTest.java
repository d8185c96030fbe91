package casework.talk.domain;

import static casework.talk.SampleTalks.CADRE;
import static casework.talk.SampleTalks.ELSEWHERE;
import static casework.talk.SampleTalks.HANDLER;
import static casework.talk.SampleTalks.HEAD;
import static casework.talk.SampleTalks.LEAD;
import static casework.talk.SampleTalks.LEADER;
import static casework.talk.SampleTalks.MONDAY;
import static casework.talk.SampleTalks.OTHER_CADRE;
import static casework.talk.SampleTalks.ROOM;
import static casework.talk.SampleTalks.RULES;
import static casework.talk.SampleTalks.SECRETARY;
import static casework.talk.SampleTalks.STRANGER;
import static casework.talk.SampleTalks.SUPERVISOR;
import static casework.talk.SampleTalks.TALK;
import static casework.talk.SampleTalks.aDelegatedTalk;
import static casework.talk.SampleTalks.aHeldTalk;
import static casework.talk.SampleTalks.aPlan;
import static casework.talk.SampleTalks.aPlannedTalk;
import static casework.talk.SampleTalks.anOpenMandate;
import static casework.talk.SampleTalks.by;
import static casework.talk.SampleTalks.held;
import static casework.talk.SampleTalks.invited;
import static casework.talk.SampleTalks.minuted;
import static casework.talk.SampleTalks.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.TalkEvent.TalkOverdue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TalkTest {

  private static String refusal(ThrowingCallable step) {
    return Objects.requireNonNull(catchThrowableOfType(Refused.class, step)).refusal().code();
  }

  private static Talk requested() {
    return planned(
        TalkKind.REMINDER,
        aPlan(
            Initiative.DISCIPLINE,
            Capacity.PRINCIPAL,
            invited(CADRE, Standing.SUBORDINATE_PRINCIPAL)));
  }

  @Nested
  class Planning {

    private Plan with(boolean health, boolean mind, Form form, Invited... invited) {
      return new Plan(
          MONDAY,
          form,
          Initiative.OWN,
          SECRETARY,
          SECRETARY,
          Capacity.PRINCIPAL,
          health,
          mind,
          List.of(invited));
    }

    private final Invited one = invited(CADRE, Standing.SUBORDINATE_PRINCIPAL);
    private final Invited other = invited(OTHER_CADRE, Standing.PEER_MEMBER);

    private Talk plan(Plan plan, Actor actor) {
      return Talk.plan(TALK, ROOM, TalkKind.DUTY, plan, "key", by(actor)).next();
    }

    @Test
    @Rule(value = "R-TALK-PLAN", kind = RuleKind.ALLOWS)
    void isMadeOnceHealthAndMindAreKnown() {
      assertThat(plan(with(true, true, Form.INDIVIDUAL, one), HANDLER).state())
          .isEqualTo(new TalkState.Planned());
      assertThat(plan(with(true, true, Form.COLLECTIVE, one, other), LEAD).plan().invited())
          .hasSize(2);
    }

    @Test
    @Rule(value = "R-TALK-PLAN", kind = RuleKind.REFUSES)
    void isRefusedWhileEitherIsUnknown() {
      assertThat(refusal(() -> plan(with(false, true, Form.INDIVIDUAL, one), HANDLER)))
          .isEqualTo("not-prepared");
      assertThat(refusal(() -> plan(with(true, false, Form.INDIVIDUAL, one), HANDLER)))
          .isEqualTo("not-prepared");
    }

    @Test
    void wantsOnePersonAloneAndSeveralTogether() {
      assertThat(refusal(() -> plan(with(true, true, Form.INDIVIDUAL, one, other), HANDLER)))
          .isEqualTo("form-does-not-fit");
      assertThat(refusal(() -> plan(with(true, true, Form.COLLECTIVE, one), HANDLER)))
          .isEqualTo("form-does-not-fit");
      assertThat(refusal(() -> plan(with(true, true, Form.COLLECTIVE), HANDLER)))
          .isEqualTo("form-does-not-fit");
      assertThat(refusal(() -> plan(with(true, true, Form.COLLECTIVE, one, one), HANDLER)))
          .isEqualTo("malformed-value");
    }

    @Test
    @Rule(value = "R-TALK-STAFF", kind = RuleKind.ALLOWS)
    void isForTheDepartmentAndForThoseAboveIt() {
      for (Actor each : List.of(HANDLER, LEAD, SUPERVISOR, LEADER, HEAD)) {
        assertThat(plan(with(true, true, Form.INDIVIDUAL, one), each).organ())
            .isEqualTo(each.organ());
      }
    }

    @Test
    @Rule(value = "R-TALK-STAFF", kind = RuleKind.REFUSES)
    void isNotForOthers() {
      assertThat(refusal(() -> plan(with(true, true, Form.INDIVIDUAL, one), ELSEWHERE)))
          .isEqualTo("not-your-signature");
      assertThat(refusal(() -> aPlannedTalk(TalkKind.DUTY).cancel("not mine", by(STRANGER))))
          .isEqualTo("not-your-signature");
    }

    @Test
    void refusesASpeakerWhoMayNotTalkWithOneOfThem() {
      Invited member = invited(OTHER_CADRE, Standing.SUBORDINATE_MEMBER);

      assertThat(refusal(() -> plan(with(true, true, Form.COLLECTIVE, one, member), HANDLER)))
          .isEqualTo("not-eligible");
    }

    @Test
    @Rule(value = "R-TALK-GRADED", kind = RuleKind.ALLOWS)
    void aYellowClueIsTheContactLeaders() {
      Talk.requireGrade(Capacity.CONTACT_LEADER, anOpenMandate(TalkKind.SUPERVISION));
      Talk.requireGrade(Capacity.PRINCIPAL, anOpenMandate(TalkKind.DUTY));
    }

    @Test
    @Rule(value = "R-TALK-GRADED", kind = RuleKind.REFUSES)
    void aYellowClueIsNobodyElses() {
      for (Capacity each : List.of(Capacity.HANDLING_LEAD, Capacity.LEADER_IN_CHARGE)) {
        assertThat(refusal(() -> Talk.requireGrade(each, anOpenMandate(TalkKind.SUPERVISION))))
            .isEqualTo("other-grade");
      }
    }
  }

  @Nested
  class Approving {

    @Test
    @Rule(value = "R-TALK-APPROVAL", kind = RuleKind.ALLOWS)
    void isRecordedByAnotherThanWhoPlanned() {
      Talk approved = requested().approve(SECRETARY, MONDAY, by(LEAD)).next();

      assertThat(held(approved).state().approved().orElseThrow().principal()).isEqualTo(SECRETARY);
    }

    @Test
    @Rule(value = "R-TALK-APPROVAL", kind = RuleKind.REFUSES)
    void isNeededForWhatOthersAskThePrincipalToHold() {
      assertThat(refusal(() -> held(requested()))).isEqualTo("needs-approval");
      assertThat(
              refusal(
                  () ->
                      requested()
                          .delegate("x", Capacity.LEADER_IN_CHARGE, "1", MONDAY, by(HANDLER))))
          .isEqualTo("needs-approval");
      assertThat(refusal(() -> requested().approve(SECRETARY, MONDAY, by(HANDLER))))
          .isEqualTo("needs-another-signer");
      assertThat(refusal(() -> requested().approve(CADRE, MONDAY, by(LEAD))))
          .isEqualTo("not-the-principal");
    }

    @Test
    void isNotNeededForWhatHeHoldsOfHimself() {
      assertThat(aPlannedTalk(TalkKind.DUTY).needsApproval()).isFalse();
      assertThat(aHeldTalk(TalkKind.DUTY).state().approved()).isEmpty();
    }
  }

  @Nested
  class Delegating {

    @Test
    void sendsWhomTheKindAllows() {
      assertThat(aDelegatedTalk().state().delegated().orElseThrow().capacity())
          .isEqualTo(Capacity.ORGANISATION_HEAD);
    }

    @Test
    void refusesWhomItDoesNot() {
      assertThat(
              refusal(
                  () ->
                      aPlannedTalk(TalkKind.DUTY)
                          .delegate("x", Capacity.ORGANISATION_HEAD, "1", MONDAY, by(HANDLER))))
          .isEqualTo("not-eligible");
      assertThat(
              refusal(
                  () ->
                      aPlannedTalk(TalkKind.DUTY)
                          .delegate(
                              SECRETARY, Capacity.LEADER_IN_CHARGE, "1", MONDAY, by(HANDLER))))
          .isEqualTo("malformed-value");
      assertThat(
              refusal(
                  () ->
                      aPlannedTalk(TalkKind.INTEGRITY)
                          .delegate("x", Capacity.LEADER_IN_CHARGE, "1", MONDAY, by(HANDLER))))
          .isEqualTo("only-the-principal-sends");
    }
  }

  @Nested
  class Following {

    @Test
    @Rule(value = "T-TALK-REPORT", kind = RuleKind.ALLOWS)
    @Rule("T-TALK-REPORT")
    void aDelegateReportsWithinFiveWorkingDaysAndIsSaidOnceToBeLate() {
      Talk sent = held(aDelegatedTalk());
      LocalDate due = LocalDate.of(2020, 3, 9);
      var late = FollowUp.turn(sent, RULES, by(HEAD, due.plusDays(1)));

      assertThat(FollowUp.lookOn(sent)).contains(due.plusDays(1));
      assertThat(FollowUp.turn(sent, RULES, by(HEAD, due)).events()).isEmpty();
      assertThat(late.events()).containsExactly(new TalkOverdue(sent, "report-back", due));
      assertThat(FollowUp.turn(late.next(), RULES, by(HEAD, due.plusDays(2))).events()).isEmpty();
      assertThat(FollowUp.lookOn(late.next())).isEmpty();
      assertThat(FollowUp.lookOn(sent.reportBack(MONDAY, by(HANDLER)).next())).isEmpty();
    }

    @Test
    @Rule(value = "T-TALK-REPORT", kind = RuleKind.REFUSES)
    void nobodyReportsTwiceOrWithoutHavingBeenSent() {
      Talk reported = held(aDelegatedTalk()).reportBack(MONDAY, by(HANDLER)).next();

      assertThat(refusal(() -> reported.reportBack(MONDAY, by(HANDLER))))
          .isEqualTo("no-report-due");
      assertThat(refusal(() -> aHeldTalk(TalkKind.DUTY).reportBack(MONDAY, by(HANDLER))))
          .isEqualTo("no-report-due");
    }

    @Test
    @Rule("T-TALK-PROMISE")
    void aPromiseHasAClockOfItsOwn() {
      LocalDate agreed = LocalDate.of(2020, 3, 20);
      Talk talk = aHeldTalk(TalkKind.DUTY).promise(CADRE, agreed, RULES, by(HANDLER)).next();
      Talk two = talk.promise(CADRE, null, RULES, by(HANDLER)).next();
      var late = FollowUp.turn(two, RULES, by(HEAD, agreed.plusDays(1)));

      assertThat(two.state().conducted().orElseThrow().promises())
          .extracting(each -> each.clock().due())
          .containsExactly(agreed, LocalDate.of(2020, 4, 2));
      assertThat(late.events()).containsExactly(new TalkOverdue(two, "promise", agreed));
      assertThat(late.next().keepPromise(1, agreed, by(HANDLER, agreed.plusDays(3))).events())
          .hasSize(1);
    }

    @Test
    void refusesPromisesOfTheAbsentAndTheSameOneKeptTwice() {
      Talk talk = aHeldTalk(TalkKind.DUTY);
      Talk kept =
          talk.promise(CADRE, null, RULES, by(HANDLER))
              .next()
              .keepPromise(1, MONDAY, by(HANDLER))
              .next();

      assertThat(refusal(() -> talk.promise(OTHER_CADRE, null, RULES, by(HANDLER))))
          .isEqualTo("malformed-value");
      assertThat(refusal(() -> talk.promise(CADRE, MONDAY, RULES, by(HANDLER))))
          .isEqualTo("day-out-of-range");
      assertThat(refusal(() -> kept.keepPromise(1, MONDAY, by(HANDLER))))
          .isEqualTo("promise-settled-already");
      assertThat(refusal(() -> kept.keepPromise(2, MONDAY, by(HANDLER))))
          .isEqualTo("no-such-promise");
    }

    @Test
    void onlyAReturnVisitTakesUpDifficulties() {
      assertThat(
              refusal(() -> aHeldTalk(TalkKind.DUTY).coordinate(CADRE, "pay", "人社局", by(HANDLER))))
          .isEqualTo("not-of-that-kind");
    }

    @Test
    void whoIsThereIsAmongThoseInvited() {
      Talk talk = aPlannedTalk(TalkKind.DUTY);

      assertThat(
              refusal(
                  () ->
                      talk.hold(MONDAY, "p", List.of(OTHER_CADRE), List.of(), RULES, by(HANDLER))))
          .isEqualTo("malformed-value");
      assertThat(refusal(() -> talk.hold(MONDAY, "p", List.of(), List.of(), RULES, by(HANDLER))))
          .isEqualTo("malformed-value");
      assertThat(
              refusal(
                  () ->
                      talk.hold(
                          MONDAY.plusDays(1), "p", List.of(CADRE), List.of(), RULES, by(HANDLER))))
          .isEqualTo("day-out-of-range");
    }
  }

  @Nested
  class Closing {

    @Test
    @Rule(value = "R-TALK-CONTENT", kind = RuleKind.ALLOWS)
    void isPossibleForEveryKindOnceAllItsContentWasSaid() {
      for (TalkKind each : TalkKind.values()) {
        assertThat(minuted(aHeldTalk(each)).close(RULES, by(HANDLER)).next().state())
            .isInstanceOf(TalkState.Closed.class);
      }
    }

    @Test
    @Rule(value = "R-TALK-CONTENT", kind = RuleKind.REFUSES)
    void isRefusedForEveryKindWhileAnyOneItemIsMissing() {
      for (TalkKind kind : TalkKind.values()) {
        Talk talk = aPlannedTalk(kind);
        List<String> content = talk.content(RULES);
        assertThat(content).isNotEmpty();
        for (String missing : content) {
          List<String> said = content.stream().filter(each -> !each.equals(missing)).toList();
          Talk held =
              minuted(
                  talk.hold(
                          MONDAY,
                          "p",
                          List.of(talk.plan().invited().getFirst().target().id()),
                          said,
                          RULES,
                          by(HANDLER))
                      .next());

          assertThat(refusal(() -> held.close(RULES, by(HANDLER))))
              .as(kind + " without " + missing)
              .isEqualTo("content-missing");
          assertThat(
                  held.tick(List.of(missing), RULES, by(HANDLER))
                      .next()
                      .close(RULES, by(HANDLER))
                      .next()
                      .state())
              .isInstanceOf(TalkState.Closed.class);
        }
      }
    }

    @Test
    void isRefusedWithoutMinutesReportOrWhileSomethingIsOpen() {
      Talk promised =
          minuted(aHeldTalk(TalkKind.DUTY)).promise(CADRE, null, RULES, by(HANDLER)).next();

      assertThat(refusal(() -> aHeldTalk(TalkKind.DUTY).close(RULES, by(HANDLER))))
          .isEqualTo("minutes-missing");
      assertThat(refusal(() -> minuted(held(aDelegatedTalk())).close(RULES, by(HANDLER))))
          .isEqualTo("report-missing");
      assertThat(refusal(() -> promised.close(RULES, by(HANDLER)))).isEqualTo("still-open");
    }
  }

  @Nested
  class Secrecy {

    @Test
    @Rule(value = "R-TALK-SECRET", kind = RuleKind.ALLOWS)
    @Rule("R-TALK-SECRET")
    void isReadByWhoSignedAndWhoLeads() {
      for (Actor each : List.of(HANDLER, LEAD, LEADER, HEAD)) {
        NeedToKnow.require(minuted(aHeldTalk(TalkKind.DUTY)), each);
      }
    }

    @Test
    @Rule(value = "R-TALK-SECRET", kind = RuleKind.REFUSES)
    void isReadByNobodyElse() {
      for (Actor each : List.of(SUPERVISOR, ELSEWHERE, STRANGER)) {
        assertThat(refusal(() -> NeedToKnow.require(aHeldTalk(TalkKind.DUTY), each)))
            .isEqualTo("need-to-know");
      }
    }
  }
}
