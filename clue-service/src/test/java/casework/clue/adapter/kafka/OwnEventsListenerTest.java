package casework.clue.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.application.Cases;
import casework.clue.application.Clues;
import casework.clue.application.OpenCase;
import casework.clue.domain.ClueId;
import casework.platform.store.WireEvent;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After whose facts a clue is asked whether it files a case. */
class OwnEventsListenerTest {

  private static final UUID CLUE = new UUID(1, 2);

  private final List<Object> asked = new ArrayList<>();
  private final OwnEventsListener listener =
      new OwnEventsListener(new OpenCase(port(Clues.class), port(Cases.class)));

  /** One that knows of nothing and notes of what it was asked. */
  private <P> P port(Class<P> port) {
    InvocationHandler noting =
        (_, _, arguments) -> {
          asked.add(arguments[0]);
          return Optional.empty();
        };
    return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, noting));
  }

  private void hear(String key, String type) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(ClueEventWriter.TOPIC, 0, 7, key, new byte[0]);
    record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
    listener.on(record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"casework.clue.closed.v1", WireEvent.WITHHELD})
  void asksTheClueThatIsClosedAndTheRestrictedOneThatMayBe(String type) {
    hear(CLUE.toString(), type);

    assertThat(asked).containsExactly(new ClueId(CLUE));
  }

  @Test
  void asksNothingAfterOtherFactsAndGoesOnAfterWhatIsNone() {
    hear(CLUE.toString(), "casework.clue.voided.v1");
    hear("x", "casework.clue.closed.v1");

    assertThat(asked).isEmpty();
  }
}
