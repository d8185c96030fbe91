package casework.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.secrecy.KeyRing.KeyRefused;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class SecrecyAutoConfigurationTest {

  private final Path keys;
  private final ApplicationContextRunner runner;

  SecrecyAutoConfigurationTest(@TempDir Path directory) {
    this.keys = directory.resolve("keys");
    this.runner =
        new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(SecrecyAutoConfiguration.class))
            .withPropertyValues("spring.application.name=one-service", "CASEWORK_KEYS=" + keys);
  }

  private static void start(ApplicationContext context) throws Exception {
    context.getBean(ApplicationRunner.class).run(new DefaultApplicationArguments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "demo", "test"})
  void makesAServicesKeysWhereItIsBeingTriedOut(String profile) {
    runner
        .withPropertyValues("spring.profiles.active=" + profile)
        .run(
            context -> {
              assertThat(keys).as("before the application runs").doesNotExist();
              start(context);
              assertThat(keys.resolve("one-envelope.key")).exists();
              assertThat(keys.resolve("one-digest.key")).exists();
            });
  }

  @Test
  void sealsAndDigestsByTheSuiteThatIsSet() {
    runner
        .withPropertyValues("spring.profiles.active=test", "casework.secrecy.suite=national")
        .run(
            context -> {
              start(context);
              EnvelopeKeys envelopes = context.getBean(EnvelopeKeys.class);
              assertThat(envelopes.newDataKey(new UUID(1, 1)).value()).startsWith("SM4GCM.1.1.");
              assertThat(keys.resolve("one-digest.key"))
                  .content()
                  .contains(KeyRing.EVALUATION_MARK, KeyRing.NATIONAL_MARK);
            });
  }

  @Test
  void doesNotStartUnderASuiteThatDoesNotExist() {
    runner
        .withPropertyValues("spring.profiles.active=test", "casework.secrecy.suite=other")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void keepsTheDigestsOfAKeyWhateverSuiteIsSetLater() {
    runner
        .withPropertyValues("spring.profiles.active=test")
        .run(
            first -> {
              start(first);
              String before = first.getBean(KeyedDigest.class).hex("a");
              runner
                  .withPropertyValues(
                      "spring.profiles.active=test", "casework.secrecy.suite=national")
                  .run(
                      later ->
                          assertThat(later.getBean(KeyedDigest.class).hex("a")).isEqualTo(before));
            });
  }

  @Test
  void doesNotStartInProductionOnKeysMadeForEvaluation() {
    runner
        .withPropertyValues("spring.profiles.active=demo")
        .run(SecrecyAutoConfigurationTest::start);

    for (String profiles : new String[] {"production", "production,demo", "other"}) {
      runner
          .withPropertyValues("spring.profiles.active=" + profiles)
          .run(context -> assertThatThrownBy(() -> start(context)).isInstanceOf(KeyRefused.class));
    }
  }

  @Test
  void doesNotStartInProductionWithoutKeys() {
    runner
        .withPropertyValues("spring.profiles.active=production")
        .run(context -> assertThatThrownBy(() -> start(context)).isInstanceOf(KeyRefused.class));
    assertThat(keys).doesNotExist();
  }

  @Test
  void startsInProductionOnKeysThatWereProvided() throws Exception {
    for (String name : new String[] {"one-envelope.key", "one-digest.key"}) {
      KeyRing.publish(keys.resolve(name), "A".repeat(42) + "g=\n");
    }

    runner
        .withPropertyValues("spring.profiles.active=production")
        .run(context -> assertThatCode(() -> start(context)).doesNotThrowAnyException());
  }

  @Test
  void staysAwayFromAnApplicationWithoutAStore() {
    runner
        .withClassLoader(new FilteredClassLoader("com.mongodb"))
        .run(context -> assertThat(context).doesNotHaveBean(KeyRing.class));
  }
}
