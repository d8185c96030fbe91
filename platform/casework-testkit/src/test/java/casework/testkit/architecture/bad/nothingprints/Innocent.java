package casework.testkit.architecture.bad.nothingprints;

/** Says it by returning it. */
class Innocent {
  String say() {
    return System.lineSeparator();
  }
}
