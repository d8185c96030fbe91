package casework.scoring.config;

import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.scoring.opinion.adapter.kafka.OpinionEventWriter;
import casework.scoring.opinion.adapter.mongo.OpinionSeek;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionEvent;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets opinions on their store, and the breakers in front of the services they ask. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(basePackages = "casework.scoring.opinion.adapter.integrity")
class OpinionConfiguration {

  /** A service that is back is asked again within seconds, not after the default minute. */
  private static final Duration OPEN = Duration.ofSeconds(5);

  @Bean
  AggregateStore<Opinion, OpinionEvent> opinionStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "opinions", "opinion", Opinion.class, OpinionSeek::of, new OpinionEventWriter());
  }

  @Bean
  Customizer<Resilience4JCircuitBreakerFactory> breakers() {
    CircuitBreakerConfig config =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(4)
            .waitDurationInOpenState(OPEN)
            .permittedNumberOfCallsInHalfOpenState(2)
            .build();
    return factory ->
        factory.configureDefault(
            id -> new Resilience4JConfigBuilder(id).circuitBreakerConfig(config).build());
  }

  @Bean
  ApplicationRunner opinionIndexes(MongoDatabase database) {
    return _ ->
        database
            .getCollection("opinions")
            .createIndex(
                Indexes.ascending("seek.organ", "seek.order"), new IndexOptions().sparse(true));
  }
}
