package casework.testkit.architecture.bad.testsaresentences;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not run: its name ends otherwise. */
class CulpritOfDuty {
  @ParameterizedTest
  @ValueSource(ints = 1)
  void shouldShine(int lamps) {
    Math.abs(lamps);
  }
}
