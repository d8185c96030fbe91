package casework.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.AlreadyApplied;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HearsTest {

  private final List<String> effects = new ArrayList<>();

  private record Part(String topic, Map<String, EventHandler> handlers) implements Hears {}

  @Test
  void letsEveryPartHaveItsEffect() {
    tell(
        List.of(
            new Part("a", Map.of("x", (_, _) -> effects.add("one"))),
            new Part("a", Map.of("x", (_, _) -> effects.add("two"))),
            new Part("b", Map.of("x", (_, _) -> effects.add("elsewhere")))));

    assertThat(effects).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void letsTheSecondHaveItsEffectWhereTheFirstHasHadIts() {
    tell(
        List.of(
            new Part(
                "a",
                Map.of(
                    "x",
                    (_, _) -> {
                      throw new AlreadyApplied();
                    })),
            new Part("a", Map.of("x", (_, _) -> effects.add("two")))));

    assertThat(effects).containsExactly("two");
  }

  private void tell(List<Part> parts) {
    Heard heard =
        new Heard(
            new UUID(1, 1),
            "/casework/clue",
            new UUID(1, 2),
            1,
            "x",
            JsonMapper.shared().createObjectNode(),
            Instant.EPOCH,
            null);
    Act act = new Act(Actor.system("tests"), new Cause.Step(), Instant.EPOCH);
    EventHandler handler = Hears.all(parts, "a").get("x");
    assertThat(handler).isNotNull();
    handler.on(heard, act);
  }
}
