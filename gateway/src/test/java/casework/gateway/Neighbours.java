package casework.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** Who lives next door in the tests: the services and the identity provider, one set per JVM. */
final class Neighbours implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final StubService PETITION = StubService.start();
  static final StubService CLUE = StubService.start();
  static final StubService TALK = StubService.start();
  static final StubService INSPECTION = StubService.start();
  static final StubService SCORING = StubService.start();
  static final StubIdentityProvider IDENTITY = new StubIdentityProvider();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Map<String, Object> environment = new HashMap<>();
    environment.put("SERVER_PORT", TestSocketUtils.findAvailableTcpPort());
    environment.put("CASEWORK_DATA", freshDirectory());
    environment.put("CASEWORK_PETITION_URL", PETITION.address());
    environment.put("CASEWORK_CLUE_URL", CLUE.address());
    environment.put("CASEWORK_TALK_URL", TALK.address());
    environment.put("CASEWORK_INSPECTION_URL", INSPECTION.address());
    environment.put("CASEWORK_SCORING_URL", SCORING.address());
    environment.put("CASEWORK_ISSUER", IDENTITY.issuer());
    environment.put("CASEWORK_GATEWAY_CLIENT_SECRET", "test-secret");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("neighbours", environment));
  }

  private static String freshDirectory() {
    try {
      return Files.createTempDirectory("gateway-test").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
