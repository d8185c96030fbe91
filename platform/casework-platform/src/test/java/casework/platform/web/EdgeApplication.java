package casework.platform.web;

import casework.platform.directory.OrganRecord;
import casework.platform.directory.OrganTree;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service with nothing but its edge. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "casework.platform.store.StoreAutoConfiguration",
      "casework.platform.outbox.OutboxAutoConfiguration",
      "casework.platform.inbox.InboxAutoConfiguration",
      "casework.platform.rotation.RotationAutoConfiguration",
      "casework.platform.time.TimeAutoConfiguration"
    })
@Import(ThingController.class)
public class EdgeApplication {

  public static final Instant LAW_NOW = Instant.parse("2020-06-30T01:00:00Z");

  @Bean
  MongoClientSettingsBuilderCustomizer impatient() {
    return settings ->
        settings.applyToClusterSettings(each -> each.serverSelectionTimeout(1, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client) {
    return client.getDatabase("edge");
  }

  @Bean
  Clock law() {
    return Clock.fixed(LAW_NOW, ZoneOffset.UTC);
  }

  @Bean
  InstantSource machineTime() {
    return InstantSource.system();
  }

  @Bean
  OrganTree organs() {
    return new OrganTree() {
      @Override
      public Set<String> subtree(String organ) {
        return organ.equals("990300-JW") ? Set.of(organ, "990301-JW") : Set.of(organ);
      }

      @Override
      public Optional<OrganRecord> organ(String code, LocalDate on) {
        return Optional.empty();
      }

      @Override
      public Set<String> codes() {
        return Set.of("990300-JW", "990301-JW");
      }
    };
  }
}
