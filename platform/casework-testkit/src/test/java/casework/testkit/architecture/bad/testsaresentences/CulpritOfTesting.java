package casework.testkit.architecture.bad.testsaresentences;

import org.junit.jupiter.api.Test;

/** Not run: its name ends otherwise. */
class CulpritOfTesting {
  @Test
  void testLamp() {}
}
