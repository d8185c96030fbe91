package casework.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What protects the store can be taken away where law time moves, and nowhere else. */
class SafeguardsTest {

  @ParameterizedTest
  @ValueSource(strings = {"revisions", "fences", "keys", "outbox", "bodies"})
  void refusesToStartWithoutOneInProduction(String safeguard) {
    for (String profile : new String[] {"production", "local", ""}) {
      assertThatThrownBy(() -> Safeguards.of(without(safeguard, profile)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("casework.safeguards");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"revisions", "fences", "keys", "outbox", "bodies"})
  void takesOneAwayInDemonstrationAndTest(String safeguard) {
    assertThat(Safeguards.of(without(safeguard, "demo"))).isNotEqualTo(Safeguards.ALL);
    assertThat(Safeguards.of(without(safeguard, "test"))).isNotEqualTo(Safeguards.ALL);
  }

  @Test
  void hasThemAllWhereNothingIsSaid() {
    assertThat(Safeguards.of(new MockEnvironment())).isEqualTo(Safeguards.ALL);
  }

  private static MockEnvironment without(String safeguard, String profile) {
    MockEnvironment environment = new MockEnvironment();
    if (!profile.isEmpty()) {
      environment.setActiveProfiles(profile);
    }
    return environment.withProperty("casework.safeguards." + safeguard, "false");
  }
}
