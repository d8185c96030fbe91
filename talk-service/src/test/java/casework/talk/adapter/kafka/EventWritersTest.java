package casework.talk.adapter.kafka;

import static casework.talk.SampleTalks.CADRE;
import static casework.talk.SampleTalks.CITY;
import static casework.talk.SampleTalks.HANDLER;
import static casework.talk.SampleTalks.HEAD;
import static casework.talk.SampleTalks.LEAD;
import static casework.talk.SampleTalks.MONDAY;
import static casework.talk.SampleTalks.OTHER_CADRE;
import static casework.talk.SampleTalks.RULES;
import static casework.talk.SampleTalks.SECRETARY;
import static casework.talk.SampleTalks.TALK;
import static casework.talk.SampleTalks.aDelegatedTalk;
import static casework.talk.SampleTalks.aHeldTalk;
import static casework.talk.SampleTalks.aPlan;
import static casework.talk.SampleTalks.aPlannedTalk;
import static casework.talk.SampleTalks.anOpenMandate;
import static casework.talk.SampleTalks.begun;
import static casework.talk.SampleTalks.by;
import static casework.talk.SampleTalks.held;
import static casework.talk.SampleTalks.invited;
import static casework.talk.SampleTalks.minuted;
import static casework.talk.SampleTalks.planned;
import static casework.talk.SampleTalks.wantedOfClue;
import static org.junit.jupiter.api.Assertions.assertAll;

import casework.platform.kernel.Change;
import casework.platform.store.WireEvent;
import casework.talk.domain.Capacity;
import casework.talk.domain.ExemptionReason;
import casework.talk.domain.FollowUp;
import casework.talk.domain.Form;
import casework.talk.domain.Initiative;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.Occasion;
import casework.talk.domain.Standing;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import casework.talk.domain.TalkKind;
import casework.talk.domain.WithdrawalReason;
import casework.testkit.contracts.ContractFiles;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every fact as it is on the wire, byte for byte as the samples that others read. */
class EventWritersTest {

  private static final ContractFiles CONTRACT = ContractFiles.of("talk-service");
  private static final LocalDate LATER = LocalDate.of(2020, 4, 1);

  private static Map<String, WireEvent> facts() {
    Map<String, WireEvent> facts = new LinkedHashMap<>();
    MandateEventWriter duties = new MandateEventWriter();
    Mandate appointment = anOpenMandate(TalkKind.APPOINTMENT);
    Mandate graded = anOpenMandate(TalkKind.SUPERVISION);
    Mandate visit = anOpenMandate(TalkKind.RETURN_VISIT);
    Mandate reminder = anOpenMandate(TalkKind.REMINDER);
    put(
        facts,
        "talk.mandated.v1",
        duties.write(new MandateEvent.TalkMandated(appointment, MONDAY)));
    put(
        facts,
        "talk.mandated.v1--clue",
        duties.write(new MandateEvent.TalkMandated(graded, MONDAY)));
    put(
        facts,
        "talk.mandated.v1--last-place",
        duties.write(new MandateEvent.TalkMandated(lastPlace(), MONDAY)));
    put(
        facts,
        "talk.mandate-moved.v1",
        duties.write(
            new MandateEvent.MandateMoved(appointment, MONDAY, appointment.due(), MONDAY)));
    put(
        facts,
        "talk.mandate-corrected.v1",
        duties.write(new MandateEvent.MandateCorrected(appointment, MONDAY)));
    put(
        facts,
        "talk.mandate-withdrawn.v1",
        duties.write(
            new MandateEvent.MandateWithdrawn(
                appointment, WithdrawalReason.APPOINTMENT_WITHDRAWN, MONDAY)));
    put(
        facts,
        "talk.exempted.v1",
        duties.write(
            new MandateEvent.TalkExempted(visit, ExemptionReason.RETIRED_IN_INFLUENCE, MONDAY)));
    put(
        facts,
        "talk.mandate-fulfilled.v1",
        duties.write(last(reminder.hold(TALK, MONDAY, Form.INDIVIDUAL, by(HANDLER)))));
    put(facts, "talk.overdue.v1", duties.write(last(reminder.turn(RULES, by(HEAD, LATER)))));
    talks(facts);
    return facts;
  }

  private static Mandate lastPlace() {
    return begun(
        wantedOfClue(
                new Occasion.LastPlaced(
                    new UUID(3, 3), CITY, 2020, "990300-JW-P14", "990300-JW-O114", MONDAY))
            .getFirst());
  }

  private static void talks(Map<String, WireEvent> facts) {
    TalkEventWriter talks = new TalkEventWriter();
    Talk together =
        planned(
            TalkKind.INTEGRITY,
            aPlan(
                Initiative.OWN,
                Capacity.DISCIPLINE_HEAD,
                invited(
                    CADRE, Standing.SUBORDINATE_PRINCIPAL, anOpenMandate(TalkKind.INTEGRITY).id()),
                invited(OTHER_CADRE, Standing.SUBORDINATE_MEMBER)));
    Talk asked =
        planned(
            TalkKind.REMINDER,
            aPlan(
                Initiative.DISCIPLINE,
                Capacity.PRINCIPAL,
                invited(CADRE, Standing.SUBORDINATE_PRINCIPAL)));
    Talk alone = aHeldTalk(TalkKind.DUTY);
    Talk sent = held(aDelegatedTalk());
    Talk promised = alone.promise(CADRE, null, RULES, by(HANDLER)).next();
    put(
        facts,
        "talk.planned.v1",
        talks.write(new TalkEvent.TalkPlanned(together, together.plan().plannedFor(), MONDAY)));
    put(facts, "talk.approved.v1", talks.write(last(asked.approve(SECRETARY, MONDAY, by(LEAD)))));
    put(
        facts,
        "talk.delegated.v1",
        talks.write(
            last(
                aPlannedTalk(TalkKind.ADMONITION)
                    .delegate("x", Capacity.ORGANISATION_HEAD, "1", MONDAY, by(HANDLER)))));
    put(
        facts,
        "talk.held.v1",
        talks.write(
            last(
                together.hold(
                    MONDAY, "p", List.of(CADRE, OTHER_CADRE), List.of(), RULES, by(HANDLER)))));
    put(
        facts,
        "talk.held.v1--delegated",
        talks.write(new TalkEvent.TalkHeld(sent, sent.state().conducted().orElseThrow(), null)));
    put(facts, "talk.reported-back.v1", talks.write(last(sent.reportBack(MONDAY, by(HANDLER)))));
    put(
        facts,
        "talk.promise-made.v1",
        talks.write(last(alone.promise(CADRE, null, RULES, by(HANDLER)))));
    put(
        facts,
        "talk.promise-kept.v1",
        talks.write(last(promised.keepPromise(1, MONDAY, by(HANDLER)))));
    put(
        facts,
        "talk.overdue.v1--report-back",
        talks.write(last(FollowUp.turn(sent, RULES, by(HEAD, LATER)))));
    put(
        facts,
        "talk.due-moved.v1",
        talks.write(
            new TalkEvent.TalkMoved(
                sent, "report-back", LocalDate.of(2020, 3, 9), LocalDate.of(2020, 3, 10), MONDAY)));
    put(
        facts,
        "talk.clue-found.v1",
        talks.write(
            last(
                FollowUp.findClue(
                    alone, "0", List.of(CADRE), "990301", "integrity-01", by(HANDLER)))));
    put(
        facts,
        "talk.clue-found.v1--bare",
        talks.write(last(FollowUp.findClue(alone, "0", List.of(CADRE), "", "", by(HANDLER)))));
    put(facts, "talk.closed.v1", talks.write(last(minuted(alone).close(RULES, by(HANDLER)))));
    put(facts, "talk.cancelled.v1", talks.write(last(together.cancel("fell ill", by(HANDLER)))));
  }

  private static void put(Map<String, WireEvent> facts, String name, WireEvent fact) {
    facts.put(name, fact);
  }

  private static <S, E> E last(Change<S, E> change) {
    return change.events().getLast();
  }

  @Test
  void areWrittenAsTheSamplesSay() {
    assertAll(
        facts().entrySet().stream()
            .map(each -> () -> CONTRACT.assertWrites(each.getKey(), each.getValue())));
  }

  @Test
  void everyTypeIsWrittenAndNoOther() {
    CONTRACT.assertAllTypesAmong(facts().values());
  }
}
