package casework.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static Outcome of(Outcome.@Nullable Target target) {
    return new Outcome("name", "µs", 1, 2, 3, "peer / ours", List.of(1.4, 1.6, 1.5), target);
  }

  @Test
  void passesByTheMedianOfItsRounds() {
    assertThat(of(new Outcome.Target(1.5, 4)).passes()).isTrue();
    assertThat(of(new Outcome.Target(1.51, 4)).passes()).isFalse();
  }

  @Test
  void failsNothingWhereNothingIsAsked() {
    assertThat(of(null).passes()).isTrue();
    assertThat(of(null).words()).contains("no figure is asked of it").doesNotContain("to pass");
    assertThat(of(new Outcome.Target(2, 4)).words())
        .contains("to pass 2.00, wanted 4.00: does not");
  }
}
