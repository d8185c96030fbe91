package casework.testkit.architecture.bad.nothingprints;

/** Prints. */
class CulpritOfPrinting {
  void say() {
    System.out.println("said");
  }
}
