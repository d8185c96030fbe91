package casework.clue;

import static casework.clue.Desk.head;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is no fact is put aside with its reason, and those behind it go on. */
@ClueApp
class DeadLetterIT {

  private static final String TOPIC = "casework.petition.v1";
  private static final String CITY = "990315-JW";

  private final Desk desk;

  @Autowired
  DeadLetterIT(Desk desk) {
    this.desk = desk;
  }

  @Test
  void putsARecordThatIsNoFactAsideAndTakesTheNext() {
    UUID before = desk.arrived(CITY, "before it");
    TestBroker.send(
        new ProducerRecord<>(TOPIC, "no matter", "{\"no\":".getBytes(StandardCharsets.UTF_8)));
    TestBroker.send(
        new ProducerRecord<>(TOPIC, "nor this", "nothing".getBytes(StandardCharsets.UTF_8)));
    UUID behind = desk.arrived(CITY, "behind it");

    for (UUID each : new UUID[] {before, behind}) {
      assertThat(desk.get(head(CITY), "/api/clues/" + each).status()).isEqualTo(200);
    }
    try (HeardRecords letters = TestBroker.listen(TOPIC + ".clue-service.dlt")) {
      for (String key : new String[] {"no matter", "nor this"}) {
        var letter = letters.first(key, each -> key.equals(each.key()));
        assertThat(HeardRecords.header(letter, "kafka_dlt-exception-message"))
            .contains("not a CloudEvent 1.0");
      }
    }
  }
}
