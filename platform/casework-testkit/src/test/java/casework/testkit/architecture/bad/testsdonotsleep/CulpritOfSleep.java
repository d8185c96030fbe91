package casework.testkit.architecture.bad.testsdonotsleep;

/** Sleeps. */
class CulpritOfSleep {
  void waits() throws InterruptedException {
    Thread.sleep(1);
  }
}
