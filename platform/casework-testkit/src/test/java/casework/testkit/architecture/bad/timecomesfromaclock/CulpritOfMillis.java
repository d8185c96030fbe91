package casework.testkit.architecture.bad.timecomesfromaclock;

/** Asks the machine the old way. */
class CulpritOfMillis {
  long now() {
    return System.currentTimeMillis();
  }
}
