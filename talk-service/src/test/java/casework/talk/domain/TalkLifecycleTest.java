package casework.talk.domain;

import static casework.talk.SampleTalks.CADRE;
import static casework.talk.SampleTalks.CLUE;
import static casework.talk.SampleTalks.HANDLER;
import static casework.talk.SampleTalks.HEAD;
import static casework.talk.SampleTalks.LEAD;
import static casework.talk.SampleTalks.MONDAY;
import static casework.talk.SampleTalks.RULES;
import static casework.talk.SampleTalks.SECRETARY;
import static casework.talk.SampleTalks.aDelegatedTalk;
import static casework.talk.SampleTalks.aHeldTalk;
import static casework.talk.SampleTalks.aPlan;
import static casework.talk.SampleTalks.aPlannedTalk;
import static casework.talk.SampleTalks.by;
import static casework.talk.SampleTalks.held;
import static casework.talk.SampleTalks.invited;
import static casework.talk.SampleTalks.minuted;
import static casework.talk.SampleTalks.planned;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Rule;
import casework.talk.domain.TalkState.Cancelled;
import casework.talk.domain.TalkState.Closed;
import casework.testkit.lifecycle.LifecycleWalk;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks every row of the table of talks and keeps its diagram. */
class TalkLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(TalkLifecycle.TABLE);
  }

  @Test
  void theDiagramIsTheTable() {
    LifecycleWalk.assertDiagramUnchanged(TalkLifecycle.TABLE, "docs/lifecycle/talk.mmd");
  }

  private static Talk anApprovedTalk() {
    Talk asked =
        planned(
            TalkKind.REMINDER,
            aPlan(
                Initiative.DISCIPLINE,
                Capacity.PRINCIPAL,
                invited(CADRE, Standing.SUBORDINATE_PRINCIPAL)));
    return asked.approve(SECRETARY, MONDAY, by(LEAD)).next();
  }

  @Test
  void isHeldBySpeakersAndByDelegatesWithApprovalAndWithout() {
    Talk sent =
        anApprovedTalk()
            .delegate("990300-C009", Capacity.LEADER_IN_CHARGE, "委1号", MONDAY, by(HANDLER))
            .next();

    for (Talk each :
        List.of(aPlannedTalk(TalkKind.DUTY), anApprovedTalk(), aDelegatedTalk(), sent)) {
      assertThat(held(each).state()).isInstanceOf(TalkState.Held.class);
    }
  }

  @Test
  void canBeCancelledUntilItIsHeld() {
    for (Talk each : List.of(aPlannedTalk(TalkKind.DUTY), anApprovedTalk(), aDelegatedTalk())) {
      assertThat(each.cancel("fell ill", by(HANDLER)).next().state()).isInstanceOf(Cancelled.class);
    }
  }

  @Test
  void isClosedWhenEverythingThatFollowedIsDone() {
    Talk talk = held(aDelegatedTalk());
    talk = talk.tick(List.of("commitment"), RULES, by(HANDLER)).next();
    talk = minuted(talk);
    talk = talk.reportBack(MONDAY, by(HANDLER)).next();
    talk = talk.promise(CADRE, null, RULES, by(HANDLER)).next();
    talk = talk.keepPromise(1, MONDAY, by(HANDLER)).next();

    Talk closed = talk.close(RULES, by(HANDLER)).next();

    assertThat(closed.state()).isInstanceOf(Closed.class);
  }

  @Test
  @Rule("R-TALK-COORDINATE")
  void aReturnVisitTakesDifficultiesUpWithOthers() {
    Talk talk =
        aHeldTalk(TalkKind.RETURN_VISIT).coordinate(CADRE, "pay", "人社局", by(HANDLER)).next();
    Talk settled = talk.settle(1, MONDAY, by(HANDLER)).next();

    assertThat(settled.state().conducted().orElseThrow().coordinations().getFirst().settledOn())
        .isEqualTo(MONDAY);
  }

  @Test
  @Rule("R-RT-07")
  void aBreachGoesToClueServiceAndItsOutcomeComesBackEvenAfterClosing() {
    Talk open = found(aHeldTalk(TalkKind.DUTY));
    Talk closed = found(minuted(aHeldTalk(TalkKind.DUTY)).close(RULES, by(HANDLER)).next());

    for (Talk each : List.of(open, closed)) {
      UUID transfer = each.found().getFirst().transfer();
      Talk told = heard(each, transfer, "arrived", 1);
      Talk done = heard(told, null, "closed", 5);

      assertThat(told.found().getFirst().clue()).isEqualTo(CLUE);
      assertThat(done.found().getFirst().outcome()).isEqualTo("closed");
      assertThat(
              FollowUp.hear(
                  done, transfer, CLUE, "arrived", MONDAY, 1, by(Actor.system("clue"), MONDAY)))
          .isEmpty();
    }
  }

  private static Talk found(Talk talk) {
    return FollowUp.findClue(talk, "0", List.of(CADRE), "", "", by(HEAD)).next();
  }

  private static Talk heard(
      Talk talk, @org.jspecify.annotations.Nullable UUID transfer, String outcome, long sequence) {
    return FollowUp.hear(
            talk, transfer, CLUE, outcome, MONDAY, sequence, by(Actor.system("clue"), MONDAY))
        .orElseThrow()
        .next();
  }
}
