package casework.testkit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WorldTest {

  private static List<World> worlds() {
    return LongStream.range(0, 40).mapToObj(seed -> World.of(seed, "a")).toList();
  }

  @Test
  void aSeedTellsOneHistoryAndASaltOtherIds() {
    World one = World.of(7, "a");
    World other = World.of(7, "b");

    assertThat(World.of(7, "a").inOrder()).isEqualTo(one.inOrder());
    assertThat(other.inOrder()).isNotEqualTo(one.inOrder()).hasSameSizeAs(one.inOrder());
    for (int i = 0; i < one.inOrder().size(); i++) {
      assertThat(one.plain(one.inOrder().get(i).event().data()))
          .isEqualTo(other.plain(other.inOrder().get(i).event().data()));
    }
    assertThat(World.of(8, "a").inOrder()).isNotEqualTo(one.inOrder());
  }

  @Test
  void everyMatterIsToldOfWithoutAGap() {
    for (World world : worlds()) {
      Map<UUID, Long> reached = new TreeMap<>();
      for (Said each : world.inOrder()) {
        UUID matter = each.event().aggregate();
        assertThat(each.event().sequence()).isEqualTo(reached.getOrDefault(matter, 0L) + 1);
        reached.put(matter, each.event().sequence());
      }
    }
  }

  @Test
  void disturbedItIsTheSameFactsOneToFiveTimesInAnotherOrder() {
    for (World world : worlds()) {
      assertThat(new HashSet<>(world.disturbed())).isEqualTo(new HashSet<>(world.inOrder()));
      assertThat(world.disturbed()).isNotEqualTo(world.inOrder());
      Map<Said, Long> copies =
          world.disturbed().stream()
              .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
      assertThat(copies.values()).allMatch(each -> each <= 5).anyMatch(each -> each > 1);
    }
  }

  @Test
  void correctionsRevocationsAndAllSixTopicsOccur() {
    Set<String> types = new TreeSet<>();
    Set<String> topics = new TreeSet<>();
    worlds()
        .forEach(
            world ->
                world
                    .inOrder()
                    .forEach(
                        each -> {
                          types.add(each.event().type());
                          topics.add(each.topic());
                        }));

    assertThat(topics).hasSize(6);
    assertThat(types)
        .contains(
            "casework.cadre.corrected.v1",
            "casework.cadre.appointment-withdrawn.v1",
            "casework.petition.refused.v1",
            "casework.clue.reopened.v1",
            "casework.clue.voided.v1",
            "casework.sanction.revoked.v1",
            "casework.talk.clue-found.v1",
            "casework.inspection.clue-transferred.v1",
            "casework.cadre.warning-voided.v1");
  }
}
