package casework.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class GatewayPartsTest {

  private static final OffsetDateTime START = OffsetDateTime.parse("2020-01-01T00:00:00+08:00");

  private final GatewayParts parts = new GatewayParts();

  @Nested
  class LawClocks {

    @Test
    void standsWhereTheServicesLeftIt(@TempDir Path data) throws IOException {
      Files.writeString(data.resolve("law-time"), "2020-11-25T04:00:00Z");

      var clock = parts.lawClock("movable", START, data, environment("demo"));

      assertThat(clock.stands()).isTrue();
      assertThat(clock.today()).isEqualTo(LocalDate.of(2020, 11, 25));
    }

    @Test
    void isTheMachinesWhereNobodyMayMoveIt(@TempDir Path data) {
      var clock = parts.lawClock("real", START, data, environment("production"));

      assertThat(clock.stands()).isFalse();
      assertThat(clock.instant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void refusesToStandInProduction(@TempDir Path data) {
      assertThatThrownBy(
              () -> parts.lawClock("movable", START, data, environment("demo", "production")))
          .hasMessageContaining("demo and test profiles only");
      assertThatThrownBy(() -> parts.lawClock("movable", START, data, environment()))
          .hasMessageContaining("demo and test profiles only");
    }
  }

  @Nested
  class Keys {

    @Test
    void areMadeForEvaluation(@TempDir Path keys) {
      assertThat(parts.keyRing(keys, environment("local")).newest("gateway-session")).isNotNull();
    }

    @Test
    void areNeverMadeInProduction(@TempDir Path keys) {
      var ring = parts.keyRing(keys, environment("production"));

      assertThatThrownBy(() -> ring.newest("gateway-session")).hasMessageContaining("no key");
    }
  }

  private static MockEnvironment environment(String... profiles) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profiles);
    return environment;
  }
}
