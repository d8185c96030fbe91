package casework.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import casework.scoring.board.application.Traces;
import casework.scoring.board.domain.Trace;
import casework.scoring.file.application.CadreFiles;
import casework.testkit.contracts.ContractFiles;
import casework.testkit.history.Said;
import casework.testkit.history.World;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One world's history, told late, doubled and out of turn, leaves the same cadres' files and what
 * boards may take up as the same history told in its order, once. A world that differs is found
 * again by its seed.
 */
@ScoringApp
class WorldIT {

  private static final int WORLDS = 6;
  private static final Set<String> HEARD = ContractFiles.of("scoring-service").listens().keySet();

  @Autowired ScoringDesk desk;
  @Autowired CadreFiles files;
  @Autowired Traces traces;

  private static World world(long seed, String salt) {
    return World.of(seed, salt);
  }

  private static void tell(List<Said> said) {
    Said.tell(said, HEARD);
  }

  private List<String> seen(World world) {
    Stream<String> shown =
        world.all("cadre").stream()
            .flatMap(each -> files.find(each).stream())
            .flatMap(file -> file.state().shown().map(it -> file.state().cadre() + " " + it));
    Stream<String> proposed =
        Stream.of("clue", "talkclue", "inspectionclue", "talk")
            .flatMap(each -> world.all(each).stream())
            .flatMap(each -> traces.find(Trace.idOf(UUID.fromString(each))).stream())
            .map(each -> each.state().toString());
    return Stream.concat(shown, proposed).map(world::plain).sorted().toList();
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
