package casework.testkit.architecture.bad.nothingprints;

/** Prints on the other stream. */
class CulpritOfErrors {
  void say() {
    System.err.println("said");
  }
}
