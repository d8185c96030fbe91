package casework.platform.inbox;

import casework.platform.directory.DirectoryCopy;
import casework.platform.time.SettlementCheck;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sets up how a service listens: offsets are committed after the effect, and never on their own.
 */
@AutoConfiguration(
    before = KafkaAutoConfiguration.class,
    afterName = "casework.platform.store.StoreAutoConfiguration")
class InboxAutoConfiguration {

  @Bean
  EventInbox eventInbox(
      @Value("${spring.application.name}") String service,
      MongoDatabase database,
      MeterRegistry meters,
      ObservationRegistry observations,
      @Value("${casework.inbox.once:true}") boolean once,
      Environment environment) {
    if (!once && !environment.matchesProfiles("demo | test")) {
      throw new IllegalStateException(
          "casework.inbox.once can be switched off in a demonstration or a test only");
    }
    return new EventInbox(service, database, JsonMapper.shared(), meters, observations, once);
  }

  @Bean
  DirectoryCopy directoryCopy(MongoDatabase database, KafkaProperties kafka) {
    Map<String, Object> settings = consumer(kafka);
    return new DirectoryCopy(database, () -> new KafkaConsumer<>(settings), JsonMapper.shared());
  }

  @Bean
  ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
      KafkaProperties kafka,
      KafkaAdmin admin,
      @Value("${spring.application.name}") String service) {
    ConcurrentKafkaListenerContainerFactory<String, byte[]> factory =
        new ConcurrentKafkaListenerContainerFactory<>();
    factory.setConsumerFactory(new DefaultKafkaConsumerFactory<>(consumer(kafka)));
    factory.getContainerProperties().setAckMode(ContainerProperties.AckMode.BATCH);
    factory.getContainerProperties().setObservationEnabled(true);
    factory.setCommonErrorHandler(errorHandler(kafka, admin, service));
    return factory;
  }

  @Bean
  ConsumerLag consumerLag(KafkaListenerEndpointRegistry listeners, KafkaProperties kafka) {
    return new ConsumerLag(listeners, kafka.buildAdminProperties());
  }

  @Bean
  SettlementCheck inboxAtRest(EventInbox inbox) {
    return SettlementCheck.of("waiting", inbox::waiting);
  }

  private static DefaultErrorHandler errorHandler(
      KafkaProperties kafka, KafkaAdmin admin, String service) {
    Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
    KafkaTemplate<String, byte[]> deadLetters =
        new KafkaTemplate<>(
            new DefaultKafkaProducerFactory<>(
                settings, new StringSerializer(), new ByteArraySerializer()));
    DefaultErrorHandler handler =
        new AskAgain(
            new DeadLetters(service, admin, deadLetters),
            new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS));
    handler.addNotRetryableExceptions(Unreadable.class);
    return handler;
  }

  private static Map<String, Object> consumer(KafkaProperties kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    // A killed listener's partitions wait this long for another, or for itself come back. Giving
    // them away too early costs a repetition, which the inbox makes harmless.
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_500);
    // A topic that is made after the listener has started is found within seconds, not minutes.
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
    return settings;
  }
}
