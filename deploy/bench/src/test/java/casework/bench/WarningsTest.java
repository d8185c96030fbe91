package casework.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WarningsTest {

  private static final Map<String, String> ALL =
      Map.of("1", "TELL", "2", "REVIEW", "3", "CONCLUDE");

  @Test
  void takesCasesThatCausedThreeDifferentWarningsEach() {
    assertThatCode(() -> Warnings.requireWhole(2, 3, Map.of("a", ALL, "b", ALL)))
        .doesNotThrowAnyException();
  }

  @Test
  void takesNoRunThatLostOrDoubledAWarningOrACase() {
    Map<String, String> lost = Map.of("1", "TELL", "2", "REVIEW");
    Map<String, String> firedTwice = Map.of("1", "TELL", "2", "REVIEW", "3", "REVIEW");
    Map<String, String> oneMore = Map.of("1", "TELL", "2", "REVIEW", "3", "CONCLUDE", "4", "TELL");

    assertThatThrownBy(() -> Warnings.requireWhole(2, 3, Map.of("a", ALL, "b", lost)))
        .hasMessageContaining("2 cases have told, 1 of them");
    assertThatThrownBy(() -> Warnings.requireWhole(2, 3, Map.of("a", ALL)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Warnings.requireWhole(1, 3, Map.of("a", firedTwice)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Warnings.requireWhole(1, 3, Map.of("a", oneMore)))
        .isInstanceOf(IllegalStateException.class);
  }
}
