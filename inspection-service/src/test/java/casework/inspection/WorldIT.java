package casework.inspection;

import static casework.inspection.Desk.CITY;
import static casework.inspection.Desk.TOWNSHIP;
import static casework.inspection.Desk.inspector;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.contracts.ContractFiles;
import casework.testkit.history.Said;
import casework.testkit.history.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/**
 * One world's history, told late, doubled and out of turn, leaves the same outcomes of the clues it
 * handed over as the same history told in its order, once. A world that differs is found again by
 * its seed.
 */
@InspectionApp
class WorldIT {

  private static final int WORLDS = 6;

  /** What a transfer has from this service, which makes the worlds one after the other. */
  private static final List<String> OWN =
      List.of("id", "revision", "round", "transferredOn", "dueOn", "overdue");

  private static final Set<String> HEARD =
      ContractFiles.of("inspection-service").listens().keySet();

  @Autowired Desk desk;

  @BeforeEach
  void knowTheOrgans() {
    desk.knowOrgans();
  }

  /** A world whose inspection is one of this service. */
  private World world(long seed, String salt) {
    String round = desk.enteredRound("world-" + salt + seed);
    List<UUID> transfers =
        IntStream.range(0, 3)
            .mapToObj(
                n ->
                    desk.made(
                            inspector(CITY),
                            "/api/inspections/transfers",
                            "world-" + salt + seed + n,
                            Map.of(
                                "round",
                                round,
                                "unit",
                                TOWNSHIP,
                                "cadres",
                                List.of("990301-C002"),
                                "text",
                                "测试线索"))
                        .path("id")
                        .asString())
            .map(UUID::fromString)
            .toList();
    return World.of(seed, salt, transfers);
  }

  private static void tell(List<Said> said) {
    Said.tell(said, HEARD);
  }

  /** The transfers of the world as they stand, but for what names them here. */
  private List<String> seen(World world) {
    return world.all("transfer").stream()
        .map(each -> desk.get(inspector(CITY), "/api/inspections/transfers/" + each).json())
        .map(each -> world.plain(((ObjectNode) each.deepCopy()).without(OWN)))
        .sorted()
        .toList();
  }

  @Test
  void isTheSameHoweverLateDoubledAndOutOfTurnItIsTold() {
    List<World> once = worlds("once");
    List<World> late = worlds("late");
    once.forEach(each -> tell(each.inOrder()));
    late.forEach(each -> tell(each.disturbed()));
    desk.settled();

    for (int seed = 0; seed < WORLDS; seed++) {
      assertThat(seen(late.get(seed))).as("seed %s", seed).isEqualTo(seen(once.get(seed)));
    }
    assertThat(once.stream().flatMap(each -> seen(each).stream())).hasSizeGreaterThan(WORLDS);
  }

  /** The negative control: facts that do not say which they are come to something else. */
  @Test
  void wouldNotBeForWhoeverGoesByWhatComesIn() {
    List<World> once = worlds("control-once");
    List<World> lost = worlds("control-lost");
    once.forEach(each -> tell(each.inOrder()));
    lost.forEach(each -> tell(each.withoutPlaces()));
    desk.settled();

    assertThat(lost.stream().map(this::seen).toList())
        .isNotEqualTo(once.stream().map(this::seen).toList());
  }

  private List<World> worlds(String salt) {
    return LongStream.range(0, WORLDS).mapToObj(seed -> world(seed, salt)).toList();
  }
}
