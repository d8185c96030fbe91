package casework.gateway;

import casework.platform.secrecy.KeyRing;
import casework.platform.time.LawClock;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The parts of the platform that the gateway uses, without the store and broker others need. */
@Configuration(proxyBeanMethods = false)
class GatewayParts {

  @Bean
  KeyRing keyRing(@Value("${casework.keys}") Path keys, Environment environment) {
    return new KeyRing(keys, !environment.acceptsProfiles(Profiles.of("production")));
  }

  /** Only read here: the services move it, by the same file. */
  @Bean
  LawClock lawClock(
      @Value("${casework.law-time}") String kind,
      @Value("${casework.law-time-start}") OffsetDateTime start,
      @Value("${casework.data}") Path data,
      Environment environment) {
    if (kind.equals("real")) {
      return LawClock.real();
    }
    if (!environment.acceptsProfiles(Profiles.of("(demo | test) & !production"))) {
      throw new IllegalStateException(
          "a law clock that can be moved belongs to the demo and test profiles only");
    }
    return LawClock.movable(data.resolve("law-time"), start.toInstant());
  }
}
