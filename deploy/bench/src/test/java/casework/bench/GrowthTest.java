package casework.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

  @Test
  void looksAtTheWorseOfItsStepsRoundByRound() {
    assertThat(Growth.worse(List.of(List.of(0.9, 0.5), List.of(0.7, 0.8))))
        .containsExactly(0.7, 0.5);
  }

  @Test
  void takesTheGreatSizesOnlyWhereAStoreIsGiven() {
    assertThat(Growth.sizes(false, true)).endsWith(3_000_000);
    assertThat(Growth.sizes(false, false)).containsExactly(1_000, 10_000, 50_000);
    assertThat(Growth.sizes(true, false)).containsExactly(1_000, 10_000);
  }
}
