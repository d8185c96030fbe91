package casework.platform.outbox;

import casework.platform.audit.AuditSink;
import casework.platform.time.Leases;
import casework.platform.time.SettlementCheck;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.json.JsonMapper;

/** Sets up the way from outboxes to topics. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
class OutboxAutoConfiguration {

  @Bean
  KafkaEventSender eventSender(
      @Value("${spring.application.name}") String service, KafkaProperties kafka) {
    return new KafkaEventSender(service, kafka.buildProducerProperties());
  }

  @Bean
  OutboxRelay outboxRelay(
      EventSender sender, AuditSink audit, Leases leases, InstantSource machineTime) {
    return new OutboxRelay(sender, audit, leases, JsonMapper.shared(), machineTime);
  }

  @Bean
  Topics topics(KafkaAdmin admin) {
    admin.setAutoCreate(false);
    return new Topics(admin);
  }

  @Bean
  SettlementCheck outboxAtRest(OutboxRelay relay) {
    return SettlementCheck.of("outbox", relay::open);
  }

  @Bean
  MeterBinder outboxMeters(OutboxRelay relay) {
    return registry ->
        Gauge.builder(
                "casework.outbox.oldest.seconds",
                relay,
                each -> each.oldestPending().toMillis() / 1e3)
            .description("How long the oldest unsent entry has waited")
            .register(registry);
  }
}
