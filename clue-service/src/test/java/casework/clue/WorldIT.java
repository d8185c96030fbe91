package casework.clue;

import static casework.clue.Desk.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.contracts.ContractFiles;
import casework.testkit.history.Said;
import casework.testkit.history.World;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/**
 * One world's history, told late, doubled and out of turn, leaves the same clues that came of it as
 * the same history told in its order, once. A world that differs is found again by its seed.
 */
@ClueApp
class WorldIT {

  private static final int WORLDS = 6;
  private static final Set<String> HEARD = ContractFiles.of("clue-service").listens().keySet();

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

  /** What was done here because of the world's petitions, talks and transfers. */
  private List<String> seen(World world) {
    return Stream.of("petition", "talk", "transfer")
        .flatMap(each -> world.all(each).stream())
        .flatMap(
            matter ->
                desk.get(supervisor(Desk.CITY), "/api/clues/story?matter=" + matter)
                    .json()
                    .path("items")
                    .valueStream()
                    .map(each -> matter + " " + ((ObjectNode) each.deepCopy()).without("matter")))
        .map(world::plain)
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

  private static List<World> worlds(String salt) {
    return LongStream.range(0, WORLDS).mapToObj(seed -> world(seed, salt)).toList();
  }
}
