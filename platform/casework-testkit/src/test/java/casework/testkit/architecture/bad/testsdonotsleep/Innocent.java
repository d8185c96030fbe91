package casework.testkit.architecture.bad.testsdonotsleep;

import org.awaitility.Awaitility;

/** Waits for something. */
class Innocent {
  void waits() {
    Awaitility.await().until(() -> true);
  }
}
