package casework.testkit.architecture.bad.testsdonotsleep;

import java.util.concurrent.TimeUnit;

/** Sleeps by another name. */
class CulpritOfUnits {
  void waits() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(1);
  }
}
