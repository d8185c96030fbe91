package casework.talk;

import static casework.talk.Desk.head;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.LawDays;
import casework.testkit.contracts.ContractFiles;
import casework.testkit.history.Said;
import casework.testkit.history.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One world's history, told late, doubled and out of turn, leaves the same duties to talk as the
 * same history told in its order, once. A world that differs is found again by its seed.
 */
@TalkApp
class WorldIT {

  private static final int WORLDS = 6;
  private static final Set<String> HEARD = ContractFiles.of("talk-service").listens().keySet();

  @Autowired Desk desk;

  @BeforeEach
  void knowTheOrgans() {
    desk.knowOrgans();
  }

  private static World world(long seed, String salt) {
    return World.of(seed, salt);
  }

  private static void tell(List<Said> said) {
    Said.tell(said, HEARD);
  }

  // A fact that is heard late is told by the calendar of its own day; the duty's next look, which
  // the law's clock brings, tells it by the newest.
  private void settled(List<World> worlds) {
    desk.settled();
    worlds.stream()
        .flatMap(each -> each.inOrder().stream())
        .map(each -> LawDays.of(each.event().lawAt()))
        .max(LocalDate::compareTo)
        .ifPresent(last -> desk.moveTo(last.plusDays(1)));
  }

  /** The duties with those of the world, but for the ids that they have here. */
  private List<String> seen(World world) {
    return Stream.concat(world.all("cadre").stream(), world.all("officer").stream())
        .flatMap(
            target ->
                desk.get(head(Desk.CITY), "/api/talks/mandates?limit=200&target=" + target)
                    .json()
                    .path("items")
                    .valueStream())
        .map(each -> world.plain(((ObjectNode) each.deepCopy()).without("id")))
        .sorted()
        .toList();
  }

  @Test
  void isTheSameHoweverLateDoubledAndOutOfTurnItIsTold() {
    List<World> once = worlds("once");
    List<World> late = worlds("late");
    once.forEach(each -> tell(each.inOrder()));
    late.forEach(each -> tell(each.disturbed()));
    settled(once);

    for (int seed = 0; seed < WORLDS; seed++) {
      assertThat(seen(late.get(seed))).as("seed %s", seed).isEqualTo(seen(once.get(seed)));
    }
    assertThat(once.stream().flatMap(each -> seen(each).stream())).hasSizeGreaterThan(WORLDS);
    for (int weeks = 0; weeks < 20; weeks++) {
      assertThat(numbers()).as("on %s", desk.today()).isEqualTo(rows());
      desk.moveTo(desk.today().plusDays(7));
    }
  }

  /** Open duties by organ, kind and colour, as they are told to one who sees whole organs. */
  private Map<String, Long> numbers() {
    Map<String, Long> numbers = new TreeMap<>();
    desk.settled();
    for (JsonNode organ : desk.get(head(Desk.CITY), "/api/talks/overview").json().path("organs")) {
      for (JsonNode kind : organ.path("kinds")) {
        String of = organ.path("organ").asString() + " " + kind.path("kind").asString();
        numbers.put(of, kind.path("open").asLong());
        for (String colour : List.of("GREEN", "BLUE", "YELLOW", "RED")) {
          numbers.put(of + " " + colour, kind.path(colour.toLowerCase(Locale.ROOT)).asLong());
        }
      }
    }
    numbers.values().removeIf(number -> number == 0);
    return numbers;
  }

  /** The same of the rows behind the numbers. */
  private Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    String after = "";
    do {
      JsonNode page =
          desk.get(head(Desk.CITY), "/api/talks/mandates?stage=open&limit=200" + after).json();
      for (JsonNode row : page.path("items")) {
        String of = row.path("organ").asString() + " " + row.path("kind").asString();
        rows.merge(of, 1L, Long::sum);
        rows.merge(of + " " + row.path("colour").asString("none"), 1L, Long::sum);
      }
      after = "&cursor=" + page.path("next").asString("");
    } while (!after.equals("&cursor="));
    rows.keySet().removeIf(each -> each.endsWith(" none"));
    return rows;
  }

  /** The negative control: facts that do not say which they are come to something else. */
  @Test
  void wouldNotBeForWhoeverGoesByWhatComesIn() {
    List<World> once = worlds("control-once");
    List<World> lost = worlds("control-lost");
    once.forEach(each -> tell(each.inOrder()));
    lost.forEach(each -> tell(each.withoutPlaces()));
    settled(once);

    assertThat(lost.stream().map(this::seen).toList())
        .isNotEqualTo(once.stream().map(this::seen).toList());
  }

  private static List<World> worlds(String salt) {
    return LongStream.range(0, WORLDS).mapToObj(seed -> world(seed, salt)).toList();
  }
}
