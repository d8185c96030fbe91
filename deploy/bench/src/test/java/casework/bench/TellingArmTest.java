package casework.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class TellingArmTest {

  private static final Instant KEPT = Instant.parse("2020-01-02T03:04:05.000100Z");
  private static final List<String> BOTH = List.of("a " + KEPT, "b " + KEPT);

  @Test
  void measuresFromEachMattersKeepingToItsEffect() {
    Histogram micros =
        TellingArm.latencies(
            BOTH, Map.of("a", KEPT.plusNanos(40_000), "b", KEPT.plusNanos(900_000)));

    assertThat(micros.getTotalCount()).isEqualTo(2);
    assertThat(micros.getMinValue()).isEqualTo(40);
    assertThat(micros.getMaxValue()).isEqualTo(900);
  }

  @Test
  void countsAnEffectSeenBeforeTheKeepingWasAsNoTimeAtAll() {
    assertThat(TellingArm.latencies(List.of("a " + KEPT), Map.of("a", KEPT.minusNanos(9_000))))
        .satisfies(micros -> assertThat(micros.getMaxValue()).isZero());
  }

  @Test
  void takesNoTurnThatLostAFactOrHeardOfAnother() {
    assertThatThrownBy(() -> TellingArm.latencies(BOTH, Map.of("a", KEPT)))
        .hasMessage("of 2 facts 1 have been applied, and 0 others");
    assertThatThrownBy(() -> TellingArm.latencies(BOTH, Map.of("a", KEPT, "c", KEPT)))
        .hasMessage("of 2 facts 1 have been applied, and 1 others");
    assertThatThrownBy(() -> TellingArm.latencies(BOTH, Map.of("a", KEPT, "b", KEPT, "c", KEPT)))
        .hasMessage("of 2 facts 2 have been applied, and 1 others");
  }
}
