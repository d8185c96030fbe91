package casework.petition.config;

import casework.petition.vault.adapter.mongo.OpeningSeek;
import casework.petition.vault.domain.IdentityOpening;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the openings of identities on their store. */
@Configuration(proxyBeanMethods = false)
class OpeningConfiguration {

  @Bean
  AggregateStore<IdentityOpening, Void> openingStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "identity_openings",
        "identity-opening",
        IdentityOpening.class,
        new OpeningSeek(),
        _ -> {
          throw new IllegalStateException("nobody hears of an opening");
        });
  }
}
