package casework.platform.secrecy;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Gives every service that keeps a store its keys, each under the service's own name. Nothing is
 * read before the application runs; a key that must not be used stops it then.
 */
@AutoConfiguration
@ConditionalOnClass(MongoDatabase.class)
public final class SecrecyAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Suite secrecySuite(Environment environment) {
    String word = environment.getProperty("casework.secrecy.suite", Suite.INTERNATIONAL.word());
    return Suite.of(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "casework.secrecy.suite is international or national, not " + word));
  }

  @Bean
  @ConditionalOnMissingBean
  KeyRing keyRing(Environment environment, Suite suite) {
    boolean evaluation =
        environment.acceptsProfiles(Profiles.of("(local | demo | test) & !production"));
    return new KeyRing(directory(environment), evaluation, suite);
  }

  /** Where this machine's keys are: {@code CASEWORK_KEYS}, else {@code CASEWORK_DATA}/keys. */
  public static Path directory(Environment environment) {
    String data =
        environment.getProperty(
            "casework.data", environment.getProperty("CASEWORK_DATA", ".casework"));
    return Path.of(
        environment.getProperty(
            "casework.keys", environment.getProperty("CASEWORK_KEYS", data + "/keys")));
  }

  /** The service's word, such as it stands in names of keys and in {@code ce_source}. */
  public static String service(Environment environment) {
    return environment
        .getProperty("spring.application.name", "service")
        .replaceFirst("-service$", "");
  }

  @Bean
  FieldCipher fieldCipher(Suite suite) {
    return new FieldCipher(suite);
  }

  @Bean
  @ConditionalOnMissingBean
  EnvelopeKeys envelopeKeys(KeyRing keys, Environment environment, Suite suite) {
    String name = envelope(environment);
    return new EnvelopeKeys(() -> keys.versions(name), suite);
  }

  @Bean
  @ConditionalOnMissingBean
  KeyedDigest keyedDigest(KeyRing keys, Environment environment) {
    // Digests are compared with stored ones, so a later version of the key must not replace the
    // first.
    String name = digest(environment);
    return new KeyedDigest(() -> keys.versions(name).version(1));
  }

  @Bean
  @ConditionalOnMissingBean
  BlindIndex blindIndex(KeyRing keys, Environment environment) {
    String name = digest(environment);
    return new BlindIndex(() -> keys.versions(name));
  }

  @Bean
  ApplicationRunner keysInPlace(KeyRing keys, Environment environment) {
    return _ -> {
      keys.versions(envelope(environment));
      keys.versions(digest(environment));
    };
  }

  private static String envelope(Environment environment) {
    return service(environment) + "-envelope";
  }

  private static String digest(Environment environment) {
    return service(environment) + "-digest";
  }
}
