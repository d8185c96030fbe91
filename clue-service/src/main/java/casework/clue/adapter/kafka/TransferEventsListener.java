package casework.clue.adapter.kafka;

import casework.clue.application.ReceiveTransfer;
import casework.clue.domain.Origin;
import casework.platform.inbox.EventHandler;
import casework.platform.inbox.EventInbox;
import casework.platform.inbox.Heard;
import casework.platform.kernel.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hears of what talks and inspections have found and hand over; all else they say only counts. */
@Component
class TransferEventsListener {

  private final EventInbox inbox;
  private final ReceiveTransfer receiveTransfer;
  private final Map<String, EventHandler> handlers;

  TransferEventsListener(EventInbox inbox, ReceiveTransfer receiveTransfer) {
    this.inbox = inbox;
    this.receiveTransfer = receiveTransfer;
    this.handlers =
        Map.of(
            "casework.talk.clue-found.v1", this::foundInTalk,
            "casework.inspection.clue-transferred.v1", this::foundByInspection);
  }

  @KafkaListener(
      topics = {"casework.talk.v1", "casework.inspection.v1"},
      groupId = "clue-service-transfers",
      batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    inbox.receive(records, handlers);
  }

  private void foundInTalk(Heard heard, Act act) {
    JsonNode data = heard.data();
    List<String> cadres = cadres(data);
    UUID transfer = id(data, "transfer");
    Origin origin =
        new Origin.FromTalk(
            id(data, "talk"),
            transfer,
            data.path("region").asString(""),
            data.path("problem").asString(""),
            day(data, "foundOn"),
            cadres.size());
    receive(transfer, data, origin, cadres, act);
  }

  private void foundByInspection(Heard heard, Act act) {
    JsonNode data = heard.data();
    List<String> cadres = cadres(data);
    UUID transfer = id(data, "transfer");
    Origin origin =
        new Origin.FromInspection(
            id(data, "round"),
            data.hasNonNull("problem") ? id(data, "problem") : null,
            transfer,
            data.required("from").asString(),
            textOrNull(data, "copyTo"),
            data.path("region").asString(""),
            data.path("kind").asString(""),
            day(data, "transferredOn"),
            cadres.size());
    receive(transfer, data, origin, cadres, act);
  }

  private void receive(UUID transfer, JsonNode data, Origin origin, List<String> cadres, Act act) {
    receiveTransfer.handle(
        new ReceiveTransfer.Command(transfer, data.required("organ").asString(), origin, cadres),
        act);
  }

  private static List<String> cadres(JsonNode data) {
    return data.required("cadres").valueStream().map(JsonNode::asString).distinct().toList();
  }

  private static UUID id(JsonNode data, String field) {
    return UUID.fromString(data.required(field).asString());
  }

  private static LocalDate day(JsonNode data, String field) {
    return LocalDate.parse(data.required(field).asString());
  }

  private static @Nullable String textOrNull(JsonNode data, String field) {
    return data.path(field).stringValueOpt().orElse(null);
  }
}
