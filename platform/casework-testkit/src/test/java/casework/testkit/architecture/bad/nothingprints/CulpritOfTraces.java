package casework.testkit.architecture.bad.nothingprints;

/** Prints what should be logged or thrown. */
class CulpritOfTraces {
  void say(RuntimeException e) {
    e.printStackTrace();
  }
}
