package casework.faults.reorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The disorder that the reorder test makes is one, and leaves nothing out. */
class ShuffleTest {

  private final List<Integer> said = IntStream.range(0, 5_000).boxed().toList();
  private final List<Integer> anew = Shuffle.of(said, new Random(7));

  @Test
  void leavesNothingOut() {
    assertThat(new HashSet<>(anew)).isEqualTo(new HashSet<>(said));
  }

  @Test
  void saysMuchSeveralTimesAndInAnotherOrder() {
    assertThat(anew).hasSizeGreaterThan(2 * said.size());
    assertThat(anew.subList(0, 1_000)).isNotEqualTo(anew.stream().sorted().limit(1_000).toList());
  }

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(Shuffle.of(said, new Random(7))).isEqualTo(anew);
    assertThat(Shuffle.of(said, new Random(8))).isNotEqualTo(anew);
  }
}
