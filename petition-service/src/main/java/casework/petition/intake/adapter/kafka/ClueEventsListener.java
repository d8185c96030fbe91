package casework.petition.intake.adapter.kafka;

import casework.petition.intake.application.EndReferral;
import casework.petition.intake.application.PlaceReferral;
import casework.petition.intake.application.ReopenReferral;
import casework.petition.intake.domain.ClueEnd;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.Referral;
import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Heard;
import casework.platform.kernel.LawDays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Hears from the clue ledger that a clue was handed over, has ended or is open again; clues that
 * came otherwise are passed over.
 */
@Component
class ClueEventsListener {

  private final EventInbox inbox;
  private final Map<String, EventHandler> handlers;

  ClueEventsListener(
      EventInbox inbox,
      PlaceReferral placeReferral,
      EndReferral endReferral,
      ReopenReferral reopenReferral) {
    this.inbox = inbox;
    this.handlers =
        Map.of(
            "casework.clue.handed-over.v1", handedOver(placeReferral),
            "casework.clue.struck-off.v1", ended(endReferral, ClueEnd.STRUCK_OFF),
            "casework.clue.voided.v1", ended(endReferral, ClueEnd.VOIDED),
            "casework.clue.reopened.v1", reopened(reopenReferral));
  }

  @KafkaListener(topics = "casework.clue.v1", groupId = "petition-service", batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  private static EventHandler handedOver(PlaceReferral placeReferral) {
    return (heard, act) -> {
      if (isOurs(heard)) {
        String department = heard.data().required("department").asString();
        Referral.InHand with = new Referral.InHand(department, heard.sequence());
        placeReferral.handle(
            new PlaceReferral.Command(petition(heard), uuid(heard, "referral"), with), act);
      }
    };
  }

  private static EventHandler ended(EndReferral endReferral, ClueEnd how) {
    return (heard, act) -> {
      if (isOurs(heard)) {
        Referral.End end = new Referral.End(heard.aggregate(), how, LawDays.of(heard.lawAt()));
        endReferral.handle(
            new EndReferral.Command(
                petition(heard), uuid(heard, "referral"), end, heard.sequence()),
            act);
      }
    };
  }

  private static EventHandler reopened(ReopenReferral reopenReferral) {
    return (heard, act) -> {
      if (isOurs(heard)) {
        reopenReferral.handle(
            new ReopenReferral.Command(petition(heard), uuid(heard, "referral"), heard.sequence()),
            act);
      }
    };
  }

  private static boolean isOurs(Heard heard) {
    return heard.data().path("petition").isString() && heard.data().path("referral").isString();
  }

  private static PetitionId petition(Heard heard) {
    return new PetitionId(uuid(heard, "petition"));
  }

  private static UUID uuid(Heard heard, String field) {
    return UUID.fromString(heard.data().path(field).asString());
  }
}
