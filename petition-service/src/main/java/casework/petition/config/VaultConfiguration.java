package casework.petition.config;

import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.rotation.KeyRotation;
import casework.platform.secrecy.BlindIndex;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.Suite;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the reporters' vault: a server address, a database and keys of its own. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

  private static final String ENVELOPE = "petition-vault-envelope";
  private static final String DIGEST = "petition-vault-digest";

  @Bean
  VaultStore vaultStore(
      @Value("${casework.vault.uri}") String uri,
      @Value("${casework.vault.database}") String database,
      ObjectProvider<MongoClientSettingsBuilderCustomizer> durable,
      KeyRing keys,
      Suite suite) {
    MongoClientSettings.Builder settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .applicationName("petition-vault");
    durable.orderedStream().forEach(each -> each.customize(settings));
    return new VaultStore(
        MongoClients.create(settings.build()),
        database,
        new EnvelopeKeys(() -> keys.versions(ENVELOPE), suite),
        new BlindIndex(() -> keys.versions(DIGEST)));
  }

  @Bean
  KeyRotation vaultKeyRotation(VaultStore vault) {
    return new KeyRotation(
        "petition-vault", vault.client().getDatabase(vault.database()), vault.keys());
  }

  @Bean
  ApplicationRunner vaultKeysInPlace(KeyRing keys) {
    return _ -> {
      keys.versions(ENVELOPE);
      keys.versions(DIGEST);
    };
  }
}
