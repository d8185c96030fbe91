package casework.testkit.architecture.bad.testsaresentences;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Not run: its name ends otherwise. */
class CulpritOfTitles {
  @Test
  @DisplayName("lamp shines")
  void shines() {}
}
