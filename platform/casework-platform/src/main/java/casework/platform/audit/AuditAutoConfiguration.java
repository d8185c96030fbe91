package casework.platform.audit;

import casework.platform.secrecy.SecrecyAutoConfiguration;
import casework.platform.secrecy.Suite;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.util.function.SingletonSupplier;

/** Gives every service that keeps a store its audit chain and the exchange of checkpoints. */
@AutoConfiguration(
    after = {SecrecyAutoConfiguration.class, KafkaAutoConfiguration.class},
    afterName = "casework.platform.store.StoreAutoConfiguration")
@ConditionalOnClass(MongoDatabase.class)
public final class AuditAutoConfiguration {

  /** Longer than a store takes to change its primary, shorter than a caller's patience. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final Duration INTERVAL = Duration.ofSeconds(10);

  @Bean
  AuditChain auditChain(@Qualifier("database") MongoDatabase database, Suite suite) {
    return new AuditChain(database, PATIENCE, suite);
  }

  @Bean
  AuditTrail auditTrail(
      AuditChain chain,
      @Qualifier("machineTime") InstantSource machine,
      Clock law,
      ObjectProvider<Tracer> tracer) {
    return new AuditTrail(chain, machine, law, trace(tracer));
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ApplicationRunner auditIndexes(AuditChain chain) {
    return _ -> chain.prepare();
  }

  @Bean
  KafkaCheckpointSender checkpointSender(KafkaProperties kafka) {
    return new KafkaCheckpointSender(kafka.buildProducerProperties());
  }

  @Bean
  Checkpoints checkpoints(
      AuditChain chain,
      CheckpointSender sender,
      @Qualifier("machineTime") InstantSource machine,
      Environment environment) {
    String service = SecrecyAutoConfiguration.service(environment);
    Path file = SecrecyAutoConfiguration.directory(environment).resolve(service + "-audit.key");
    return new Checkpoints(service, chain, () -> CheckpointKey.at(file), sender, machine, INTERVAL);
  }

  @Bean
  CheckpointKeeper checkpointKeeper(
      @Qualifier("database") MongoDatabase database,
      @Qualifier("machineTime") InstantSource machine,
      MeterRegistry meters,
      Environment environment) {
    return new CheckpointKeeper(
        SecrecyAutoConfiguration.service(environment), database, machine, meters);
  }

  @Bean
  NewTopic checkpointTopic() {
    return TopicBuilder.name(Checkpoint.TOPIC)
        .partitions(1)
        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
        .build();
  }

  private static Supplier<Optional<String>> trace(ObjectProvider<Tracer> tracer) {
    Supplier<@Nullable Tracer> there = SingletonSupplier.ofNullable(tracer::getIfAvailable);
    return () ->
        Optional.ofNullable(there.get())
            .map(Tracer::currentSpan)
            .map(span -> "00-" + span.context().traceId() + "-" + span.context().spanId() + "-01");
  }
}
