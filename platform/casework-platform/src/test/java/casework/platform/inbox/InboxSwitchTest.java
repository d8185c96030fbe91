package casework.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.store.LocalStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** The inbox can be switched off where law time moves, and nowhere else. */
class InboxSwitchTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  @ParameterizedTest
  @ValueSource(strings = {"local", "production", ""})
  void refusesToStartWithoutItOutsideDemonstrationAndTest(String profile) {
    assertThatThrownBy(() -> inbox(false, profile))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("casework.inbox.once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "test"})
  void maySwitchItOffInDemonstrationAndTest(String profile) {
    assertThat(inbox(false, profile)).isNotNull();
  }

  @Test
  void startsWithItAnywhere() {
    assertThat(inbox(true, "production")).isNotNull();
  }

  private static EventInbox inbox(boolean once, String profile) {
    MockEnvironment environment = new MockEnvironment();
    if (!profile.isEmpty()) {
      environment.setActiveProfiles(profile);
    }
    return new InboxAutoConfiguration()
        .eventInbox(
            "test",
            STORE.fresh(),
            new SimpleMeterRegistry(),
            ObservationRegistry.NOOP,
            once,
            environment);
  }
}
