package casework.petition.config;

import casework.petition.relay.adapter.mongo.RelaySeek;
import casework.petition.relay.adapter.secrecy.HigherOrganKeys;
import casework.petition.relay.application.LookAtLimit;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.Silence;
import casework.platform.secrecy.SecrecyAutoConfiguration;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.Sweeper;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Sets relays on their store, their clock and the higher organs' keys. */
@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

  @Bean
  AggregateStore<Relay, Silence> relayStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "relays",
        "relay",
        Relay.class,
        new RelaySeek(),
        _ -> {
          throw new IllegalStateException("relays tell nobody anything");
        });
  }

  @Bean
  HigherOrganKeys higherOrganKeys(Environment environment) {
    return new HigherOrganKeys(
        SecrecyAutoConfiguration.directory(environment),
        environment.acceptsProfiles(Profiles.of("(local | demo | test) & !production")));
  }

  @Bean
  ApplicationRunner higherOrganKeysAreProper(HigherOrganKeys keys) {
    return _ -> keys.check();
  }

  @Bean
  Sweeper relayClocks(
      Leases leases, AggregateStore<Relay, Silence> store, LawClock law, LookAtLimit lookAtLimit) {
    return new Sweeper(
        "petition-relays",
        leases,
        store.collection(),
        law,
        (id, act) -> lookAtLimit.handle(new RelayId(id), act));
  }
}
