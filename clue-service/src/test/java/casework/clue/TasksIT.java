package casework.clue;

import static casework.clue.Desk.head;
import static casework.clue.Desk.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.web.Cursors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ClueApp
class TasksIT {

  private static final String ORGAN = "990308-JW";
  private static boolean begun;

  private final Desk desk;

  @Autowired
  TasksIT(Desk desk) {
    this.desk = desk;
  }

  private void begin() {
    if (!begun) {
      begun = true;
      for (int i = 0; i < 3; i++) {
        desk.arrived(ORGAN, "waits " + i);
      }
      UUID proposed = desk.arrived(ORGAN, "proposed");
      desk.done(supervisor(ORGAN), proposed, "registration", Map.of());
      desk.done(
          supervisor(ORGAN),
          proposed,
          "distribution-proposal",
          Map.of("department", ORGAN + "-D2", "mode", "own"));
      desk.handedOver(ORGAN, "to be studied");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void giveWhatWaitsPageByPageAndMissNothing(int limit) {
    begin();
    List<JsonNode> whole = new ArrayList<>();
    page("?limit=200").path("items").forEach(whole::add);
    assertThat(page("?limit=200").path("next").isNull()).isTrue();

    List<JsonNode> seen = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = page("?limit=" + limit + (next.isEmpty() ? "" : "&cursor=" + next));
      assertThat(page.path("items").size()).isLessThanOrEqualTo(limit);
      page.path("items").forEach(seen::add);
      next = page.path("next").asString("");
    } while (!next.isEmpty());

    assertThat(seen).isEqualTo(whole).hasSize(4);
  }

  @Test
  void goOnAfterATaskThatHasBeenDone() {
    String organ = "990309-JW";
    UUID first = desk.arrived(organ, "first");
    UUID second = desk.arrived(organ, "second");
    JsonNode page = desk.get(supervisor(organ), "/api/clues/tasks?limit=1").json();
    UUID seen = UUID.fromString(page.at("/items/0/clue").asString());
    desk.done(supervisor(organ), seen, "registration", Map.of());

    JsonNode next =
        desk.get(
                supervisor(organ),
                "/api/clues/tasks?limit=1&cursor=" + page.path("next").asString())
            .json();

    assertThat(next.at("/items/0/clue").asString())
        .isEqualTo((seen.equals(first) ? second : first).toString());
  }

  @Test
  void wantACursorOfTheirOwn() {
    for (String wrong :
        List.of(
            "x",
            Cursors.write(List.of("2020-01-01/x")),
            Cursors.write(List.of("2020-01-01/x", "first")),
            Cursors.write(List.of("2020-01-01/x", "-2")),
            Cursors.write(List.of("2020-01-01/x", "2147483647")))) {
      assertThat(desk.get(head(ORGAN), "/api/clues/tasks?cursor=" + wrong).status())
          .as(wrong)
          .isEqualTo(400);
    }
  }

  private JsonNode page(String query) {
    return desk.get(supervisor(ORGAN), "/api/clues/tasks" + query).json();
  }
}
