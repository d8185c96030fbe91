package casework.platform.rotation;

import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.SecrecyAutoConfiguration;
import casework.platform.time.Leases;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Lets every service that keeps a store wrap its data keys anew after a restart with a newer
 * envelope key. A service with a further database declares a further {@link KeyRotation}.
 */
@AutoConfiguration(
    after = SecrecyAutoConfiguration.class,
    afterName = "casework.platform.store.StoreAutoConfiguration")
@ConditionalOnClass(MongoDatabase.class)
public final class RotationAutoConfiguration {

  @Bean
  KeyRotation keyRotation(
      @Qualifier("database") MongoDatabase database, EnvelopeKeys keys, Environment environment) {
    return new KeyRotation(SecrecyAutoConfiguration.service(environment), database, keys);
  }

  @Bean
  RotationWorker rotationWorker(ObjectProvider<KeyRotation> rotations, Leases leases) {
    return new RotationWorker(rotations.orderedStream().toList(), leases);
  }

  @Bean
  MeterBinder rotationMeters(RotationWorker worker, ObjectProvider<KeyRotation> rotations) {
    return registry -> {
      Gauge.builder("casework.keys.rotating", worker, each -> each.isBusy() ? 1 : 0)
          .register(registry);
      for (KeyRotation each : rotations) {
        Gauge.builder("casework.keys.older", each, worker::older)
            .tag("store", each.name())
            .register(registry);
        Gauge.builder("casework.keys.unreadable", each, worker::unreadable)
            .tag("store", each.name())
            .register(registry);
      }
    };
  }
}
