package casework.testkit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Identifiers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestBrokerTest {

  private static final String TYPE = "casework.lamp.lit.v1";
  private static final UUID ONE = Identifiers.derive("one");
  private static final UUID OTHER = Identifiers.derive("other");

  @TempDir Path repository;

  private EventSample sample() throws Exception {
    Path file = repository.resolve("lamp-service/contract/samples/lamp.lit.v1--bright.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"colour\": \"red\", \"on\": \"2020-03-02\"}");
    return EventSample.of(file);
  }

  @Nested
  class Samples {

    @Test
    void takeTypeAndSourceFromWhereTheFileLies() throws Exception {
      assertThat(sample().type()).isEqualTo(TYPE);
      assertThat(sample().source()).isEqualTo("/casework/lamp");
    }

    @Test
    void keepTheirIdWhenSentAgainAndChangeItWithTheMatterOrThePlace() throws Exception {
      UUID id = sample().about(ONE).numbered(2).id();

      assertThat(sample().about(ONE).numbered(2).id()).isEqualTo(id);
      assertThat(sample().about(OTHER).numbered(2).id()).isNotEqualTo(id);
      assertThat(sample().about(ONE).numbered(3).id()).isNotEqualTo(id);
    }

    @Test
    void changeOneFieldAndLeaveTheModelAlone() throws Exception {
      EventSample model = sample();

      String changed = text(model.with("colour", "blue").with("on", null).body());

      assertThat(changed).isEqualTo("{\"colour\":\"blue\"}");
      assertThat(text(model.body())).contains("red").contains("2020-03-02");
    }

    @Test
    void becomeTheRecordAListenerGets() throws Exception {
      Instant law = Instant.parse("2020-06-15T16:00:00Z");
      ConsumerRecord<String, byte[]> record =
          sample().about(ONE).numbered(4).lawAt(law).traceparent("00-1-2-01").received("t", 9);

      assertThat(record.key()).isEqualTo(ONE.toString());
      assertThat(record.offset()).isEqualTo(9);
      assertThat(HeardRecords.header(record, "ce_type")).isEqualTo(TYPE);
      assertThat(HeardRecords.header(record, "ce_sequence")).isEqualTo("4");
      assertThat(HeardRecords.header(record, "ce_subject")).isEqualTo(ONE.toString());
      assertThat(HeardRecords.header(record, "ce_lawtime")).isEqualTo(law.toString());
      assertThat(HeardRecords.header(record, "traceparent")).isEqualTo("00-1-2-01");
    }
  }

  @Test
  void letsATestHearWhatWasSent() throws Exception {
    TestBroker.topics("casework.lamp.v1");
    TestBroker.topics("casework.lamp.v1");
    TestBroker.send("casework.lamp.v1", sample().about(ONE));
    TestBroker.send("casework.lamp.v1", sample().about(OTHER));

    try (HeardRecords heard = TestBroker.listen("casework.lamp.v1")) {
      assertThat(heard.first(TYPE, OTHER).key()).isEqualTo(OTHER.toString());
      assertThat(heard.first(TYPE, ONE).key()).isEqualTo(ONE.toString());
      assertThat(heard.all()).hasSize(2);
    }
  }

  @Test
  void makesNoTopicThatNobodyDeclared() throws Exception {
    EventSample event = sample();

    assertThatThrownBy(() -> TestBroker.send("casework.undeclared.v1", event))
        .hasMessageContaining("casework.undeclared.v1");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
