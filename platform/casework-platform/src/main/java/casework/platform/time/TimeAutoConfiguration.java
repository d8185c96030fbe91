package casework.platform.time;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Sets up the two kinds of time. Only the {@code demo} and {@code test} profiles may have a law
 * clock that is moved by hand.
 */
@AutoConfiguration(
    afterName = "casework.platform.store.StoreAutoConfiguration",
    beforeName = "casework.platform.web.WebAutoConfiguration")
class TimeAutoConfiguration {

  @Bean
  InstantSource machineTime() {
    return InstantSource.system();
  }

  @Bean
  LawClock lawClock(
      Environment environment,
      @Value("${casework.law-time:real}") String kind,
      @Value("${casework.law-time-start:2020-01-01T00:00:00+08:00}") String start,
      @Value("${casework.data:.casework}") Path data) {
    if (kind.equals("real")) {
      return LawClock.real();
    }
    if (!kind.equals("movable")) {
      throw new IllegalStateException("casework.law-time is real or movable, not " + kind);
    }
    if (!environment.acceptsProfiles(Profiles.of("(demo | test) & !production"))) {
      throw new IllegalStateException(
          "a law clock that can be moved belongs to the demo and test profiles only");
    }
    return LawClock.movable(
        data.resolve("law-time"), java.time.OffsetDateTime.parse(start).toInstant());
  }

  @Bean
  @ConditionalOnBean(MongoDatabase.class)
  Leases leases(MongoDatabase database, InstantSource machineTime) {
    return new Leases(database, UUID.randomUUID().toString(), machineTime);
  }

  @Bean
  MeterBinder sweeperMeters(ObjectProvider<Sweeper> sweepers) {
    return registry ->
        sweepers.forEach(
            sweeper -> {
              FunctionCounter.builder("casework.sweeper.fenced", sweeper, Sweeper::fenced)
                  .description("Writes refused because the lease had been lost")
                  .tag("sweeper", sweeper.name())
                  .register(registry);
              Gauge.builder(
                      "casework.sweeper.late.seconds",
                      sweeper,
                      each ->
                          Optional.ofNullable(each.lateness()).map(Duration::toSeconds).orElse(0L))
                  .tag("sweeper", sweeper.name())
                  .register(registry);
            });
  }

  @Bean
  @ConditionalOnProperty(name = "casework.law-time", havingValue = "movable")
  LawTimeController lawTimeController(LawClock clock, ObjectProvider<SettlementCheck> checks) {
    return new LawTimeController(clock, checks.orderedStream().toList());
  }

  @Bean
  static SettlementCheck sweepersAtRest(ObjectProvider<Sweeper> sweepers) {
    return SettlementCheck.of("due", () -> sweepers.stream().mapToLong(Sweeper::due).sum());
  }
}
