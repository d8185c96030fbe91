package casework.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WarningsTest {

  private static final Set<String> ALL = Set.of("TELL", "REVIEW", "CONCLUDE");

  @Test
  void takesCasesThatCausedThreeDifferentWarningsEach() {
    assertThatCode(() -> Warnings.requireWhole(2, 3, 6, Map.of("a", ALL, "b", ALL)))
        .doesNotThrowAnyException();
  }

  @Test
  void takesNoRunThatLostOrDoubledAWarningOrACase() {
    assertThatThrownBy(
            () -> Warnings.requireWhole(2, 3, 5, Map.of("a", ALL, "b", Set.of("TELL", "REVIEW"))))
        .hasMessageContaining("5 of 2 cases, and 1 cases");
    assertThatThrownBy(() -> Warnings.requireWhole(2, 3, 7, Map.of("a", ALL, "b", ALL)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Warnings.requireWhole(2, 3, 3, Map.of("a", ALL)))
        .isInstanceOf(IllegalStateException.class);
    // Twice the same instead of two different ones.
    assertThatThrownBy(() -> Warnings.requireWhole(1, 3, 3, Map.of("a", Set.of("TELL", "REVIEW"))))
        .isInstanceOf(IllegalStateException.class);
  }
}
