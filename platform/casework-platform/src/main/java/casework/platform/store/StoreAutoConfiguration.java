package casework.platform.store;

import casework.platform.numbers.NumberSeries;
import casework.platform.outbox.OutboxRelay;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.trial.Safeguards;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.tracing.Tracer;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Sets up a service's one database, with settings under which an acknowledged write stays. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
class StoreAutoConfiguration {

  /**
   * On the journal of a majority before it is acknowledged; given up, not failed, after ten
   * seconds.
   */
  private static final WriteConcern DURABLE =
      WriteConcern.MAJORITY.withJournal(true).withWTimeout(10, TimeUnit.SECONDS);

  @Bean
  MongoClientSettingsBuilderCustomizer storeSettings() {
    return settings ->
        settings
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .writeConcern(DURABLE)
            .readConcern(ReadConcern.MAJORITY)
            .readPreference(ReadPreference.primary())
            .retryWrites(true)
            .applyToClusterSettings(each -> each.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToSocketSettings(
                each -> each.connectTimeout(2, TimeUnit.SECONDS).readTimeout(15, TimeUnit.SECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, @Value("${casework.database}") String name) {
    MongoDatabase database = client.getDatabase(name);
    WriteConcern concern = database.getWriteConcern();
    if (!Boolean.TRUE.equals(concern.getJournal()) || !"majority".equals(concern.getWObject())) {
      throw new IllegalStateException(
          "the store's write concern must be majority with journal, not " + concern);
    }
    return database;
  }

  @Bean
  TextSeal textSeal(EnvelopeKeys keys, FieldCipher cipher) {
    return new TextSeal(keys, cipher);
  }

  @Bean
  AggregateStores aggregateStores(
      OutboxRelay relay,
      InstantSource machineTime,
      ObjectProvider<Tracer> tracer,
      TextSeal seal,
      Environment environment) {
    return new AggregateStores(
        relay,
        JsonMapper.shared(),
        machineTime,
        traceparent(tracer),
        seal,
        Safeguards.of(environment));
  }

  @Bean
  NumberSeries numberSeries(MongoDatabase database, InstantSource machineTime) {
    return new NumberSeries(database, machineTime);
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ApplicationRunner storeIndexes(AggregateStores stores, NumberSeries numbers) {
    return _ -> {
      stores.ensureIndexes();
      numbers.ensureIndexes();
    };
  }

  private static Supplier<@Nullable String> traceparent(ObjectProvider<Tracer> tracer) {
    Supplier<@Nullable Tracer> there = SingletonSupplier.ofNullable(tracer::getIfAvailable);
    return () ->
        Optional.ofNullable(there.get())
            .map(Tracer::currentSpan)
            .map(span -> "00-" + span.context().traceId() + "-" + span.context().spanId() + "-01")
            .orElse(null);
  }
}
