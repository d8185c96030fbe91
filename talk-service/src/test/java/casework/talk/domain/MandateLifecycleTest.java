package casework.talk.domain;

import static casework.talk.SampleTalks.CITY;
import static casework.talk.SampleTalks.HANDLER;
import static casework.talk.SampleTalks.HEAD;
import static casework.talk.SampleTalks.MONDAY;
import static casework.talk.SampleTalks.PETITION;
import static casework.talk.SampleTalks.ROOM;
import static casework.talk.SampleTalks.RULES;
import static casework.talk.SampleTalks.SUPERVISOR;
import static casework.talk.SampleTalks.TALK;
import static casework.talk.SampleTalks.aSanction;
import static casework.talk.SampleTalks.anAppointment;
import static casework.talk.SampleTalks.anOpenMandate;
import static casework.talk.SampleTalks.begun;
import static casework.talk.SampleTalks.by;
import static casework.talk.SampleTalks.only;
import static casework.talk.SampleTalks.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import casework.talk.domain.MandateState.Exempted;
import casework.talk.domain.MandateState.Held;
import casework.talk.domain.MandateState.Open;
import casework.talk.domain.MandateState.Withdrawn;
import casework.testkit.lifecycle.LifecycleWalk;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Walks every row of the table of duties and keeps its diagram. */
class MandateLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final LocalDate LATER = LocalDate.of(2020, 3, 9);

  @AfterAll
  static void everyRowHasBeenWalked() {
    WALK.assertAllVisited(MandateLifecycle.TABLE);
  }

  @Test
  void theDiagramIsTheTable() {
    LifecycleWalk.assertDiagramUnchanged(MandateLifecycle.TABLE, "docs/lifecycle/talk-mandate.mmd");
  }

  private static Mandate settled(Mandate before, Wanted wanted) {
    return Settling.settle(before, wanted, before.settledBy() + 1, RULES, by(SUPERVISOR, LATER))
        .orElseThrow()
        .next();
  }

  private static Occasion moved(LocalDate takesOfficeOn) {
    return new Occasion.Corrected(
        anAppointment(PostKind.PRINCIPAL).appointment(), null, null, takesOfficeOn, null, LATER);
  }

  private static Occasion withdrawn() {
    return new Occasion.AppointmentWithdrawn(
        anAppointment(PostKind.PRINCIPAL).appointment(), LATER);
  }

  private static Wanted appointment(Occasion... more) {
    Occasion[] all = new Occasion[more.length + 1];
    all[0] = anAppointment(PostKind.PRINCIPAL);
    System.arraycopy(more, 0, all, 1, more.length);
    return only(wanted(all), TalkKind.APPOINTMENT);
  }

  @Test
  void beginsByAFactOrByAProposal() {
    assertThat(begun(appointment()).state()).isEqualTo(new Open(null));
    assertThat(anOpenMandate(TalkKind.HEART_TO_HEART).state()).isEqualTo(new Open(null));
  }

  @Test
  void aWithdrawalHeardFirstLeavesTheDutyWithdrawn() {
    Mandate late =
        begun(only(wanted(withdrawn(), anAppointment(PostKind.PRINCIPAL)), TalkKind.APPOINTMENT));

    assertThat(late.state())
        .isEqualTo(new Withdrawn(WithdrawalReason.APPOINTMENT_WITHDRAWN, LATER));
    assertThat(late).isEqualTo(begun(appointment(withdrawn())));
  }

  @Test
  void aCorrectionMovesTheDueDateAndAWithdrawalTakesItAway() {
    Mandate open = begun(appointment());
    Mandate moved = settled(open, appointment(moved(LocalDate.of(2020, 3, 23))));
    Mandate gone = settled(moved, appointment(withdrawn()));
    Mandate still = settled(gone, appointment(moved(LocalDate.of(2020, 3, 30)), withdrawn()));
    Mandate again = settled(still, appointment());

    assertThat(open.due()).isEqualTo(LocalDate.of(2020, 3, 13));
    assertThat(moved.due()).isEqualTo(LocalDate.of(2020, 3, 20));
    assertThat(gone.state()).isInstanceOf(Withdrawn.class);
    assertThat(gone.reading(RULES, LATER)).isEmpty();
    assertThat(still.state()).isInstanceOf(Withdrawn.class);
    assertThat(again.state()).isInstanceOf(Open.class);
    assertThat(again.lookOn()).isEqualTo(LocalDate.of(2020, 3, 14));
  }

  @Test
  void aTalkOnceHeldStaysHeldAndOnlyItsPunctualityIsReadAnew() {
    Mandate held =
        begun(appointment())
            .hold(TALK, LocalDate.of(2020, 3, 16), Form.INDIVIDUAL, by(HANDLER, LATER))
            .next();
    Mandate later = settled(held, appointment(moved(LocalDate.of(2020, 3, 23))));
    Mandate gone = settled(later, appointment(withdrawn()));

    assertThat(held.held().orElseThrow().inTime()).isFalse();
    assertThat(later.held().orElseThrow().inTime()).isTrue();
    assertThat(gone.state()).isInstanceOf(Held.class);
  }

  @Test
  void whatWasSettledByLaterFactsIsNotSettledByEarlierOnes() {
    Mandate gone = settled(begun(appointment()), appointment(withdrawn()));

    assertThat(Settling.settle(gone, appointment(), gone.settledBy(), RULES, by(SUPERVISOR)))
        .isEmpty();
  }

  @Test
  void aPersonMayBeSparedAndTheSanctionBeRevokedAfterwards() {
    Mandate open = anOpenMandate(TalkKind.RETURN_VISIT);
    Mandate spared = open.exempt(ExemptionReason.IMPOSSIBLE, "长期住院", by(HEAD)).next();
    Mandate corrected =
        settled(
            spared,
            only(
                wanted(
                    new Occasion.Sanctioned(
                        aSanction().caseId(),
                        aSanction().clue(),
                        1,
                        CITY,
                        java.util.List.of("party-serious-warning"),
                        MONDAY)),
                TalkKind.RETURN_VISIT));
    Mandate gone =
        settled(
            corrected,
            only(
                wanted(
                    aSanction("party-warning"),
                    new Occasion.SanctionRevoked(aSanction().caseId(), 1, LATER)),
                TalkKind.RETURN_VISIT));

    assertThat(corrected.state()).isInstanceOf(Exempted.class);
    assertThat(gone.state()).isEqualTo(new Withdrawn(WithdrawalReason.SANCTION_REVOKED, LATER));
  }

  @Test
  void isGivenToADepartmentAndGatheredWithOthers() {
    Mandate gathered = anOpenMandate(TalkKind.INTEGRITY).gather(RULES, by(HANDLER)).next();

    assertThat(gathered.department()).isEqualTo(ROOM);
    assertThat(gathered.due()).isEqualTo(LocalDate.of(2020, 9, 16));
  }

  @Test
  void aProposalCanBeTakenBack() {
    Mandate proposed =
        Mandate.propose(
                new MandateId(PETITION),
                TalkKind.REMINDER,
                Target.cadre("990301-C005"),
                "listless",
                ROOM,
                RULES,
                by(HANDLER))
            .next();

    assertThat(proposed.takeBack("entered for another", by(HEAD)).next().state())
        .isEqualTo(new Withdrawn(WithdrawalReason.PROPOSAL_WITHDRAWN, MONDAY));
  }
}
