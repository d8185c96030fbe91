package casework.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.AlreadyApplied;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HearingsTest {

  private static final String TYPE = "casework.thing.happened.v1";

  private final List<String> effects = new ArrayList<>();

  private Hearing part(String name, boolean done) {
    return () ->
        Map.of(
            "things",
            Map.of(
                TYPE,
                (_, _) -> {
                  if (done) {
                    throw new AlreadyApplied();
                  }
                  effects.add(name);
                }));
  }

  private static void tell(Hearings hearings) {
    Heard heard =
        new Heard(
            new UUID(1, 1),
            "/casework/a",
            new UUID(2, 2),
            1,
            TYPE,
            JsonMapper.shared().createObjectNode(),
            Instant.EPOCH,
            null);
    Objects.requireNonNull(hearings.of("things").get(TYPE))
        .on(heard, new Act(Actor.system("a"), new Cause.Step(), Instant.EPOCH));
  }

  @Test
  void letEachPartHaveItsSay() {
    tell(new Hearings(List.of(part("one", false), part("two", false))));

    assertThat(effects).containsExactly("one", "two");
  }

  @Test
  void finishForOnePartWhatAnotherHasDone() {
    tell(new Hearings(List.of(part("one", true), part("two", false))));

    assertThat(effects).containsExactly("two");
  }

  @Test
  void sayWhereEveryPartHasDoneIt() {
    assertThatThrownBy(() -> tell(new Hearings(List.of(part("one", true), part("two", true)))))
        .isInstanceOf(AlreadyApplied.class);
  }

  @Test
  void doNothingWithATopicNobodyListensTo() {
    assertThat(new Hearings(List.of(part("one", false))).of("others")).isEmpty();
  }
}
