package casework.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

class StaticMemberTest {

  private static String named(StaticMember member, String listener) {
    var container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                Map.of(), new StringDeserializer(), new ByteArrayDeserializer()),
            new ContainerProperties("topic"));
    container.setBeanName(listener);
    member.name(container);
    return container
        .getContainerProperties()
        .getKafkaConsumerProperties()
        .getProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
  }

  @Test
  void isCalledTheSameAfterARestart() {
    assertThat(named(StaticMember.of(8082), "petitions"))
        .isEqualTo(named(StaticMember.of(8082), "petitions"));
  }

  @Test
  void isCalledOtherwiseBesideAnotherProcessAndInAnotherListener() {
    assertThat(named(StaticMember.of(8082), "petitions"))
        .isNotEqualTo(named(StaticMember.of(8083), "petitions"))
        .isNotEqualTo(named(StaticMember.of(8082), "clues"));
  }

  @Test
  void isCalledWhatABrokerTakes() {
    assertThat(named(new StaticMember("开发机-8082"), "org.springframework.Container#0"))
        .matches("[A-Za-z0-9._-]+");
  }
}
