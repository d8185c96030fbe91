package casework.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.WireEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFactTest {

  private static final String CLOSED = "casework.clue.closed.v1";
  private static final UUID MATTER = new UUID(1, 2);

  private static ConsumerRecord<String, byte[]> record(String key, String type) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>("casework.clue.v1", 0, 7, key, new byte[0]);
    record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
    return record;
  }

  @Test
  void tellsItsTypeAndItsMatter() {
    assertThat(OwnFact.of(record(MATTER.toString(), CLOSED))).hasValue(new OwnFact(CLOSED, MATTER));
  }

  @Test
  void mayBeAnyWhereItIsWithheld() {
    assertThat(new OwnFact(CLOSED, MATTER).mayBe(CLOSED)).isTrue();
    assertThat(new OwnFact(WireEvent.WITHHELD, MATTER).mayBe(CLOSED)).isTrue();
    assertThat(new OwnFact("casework.clue.voided.v1", MATTER).mayBe(CLOSED)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "x"})
  void isNoneWithoutAMatter(String key) {
    assertThat(OwnFact.of(record(key, CLOSED))).isEmpty();
  }

  @Test
  void isNoneWithoutAType() {
    assertThat(
            OwnFact.of(
                new ConsumerRecord<>("casework.clue.v1", 0, 7, MATTER.toString(), new byte[0])))
        .isEmpty();
  }
}
