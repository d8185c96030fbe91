package casework.testkit.architecture.bad.namesmeansomething;

/** Called after something, as are those inside. */
class Innocent {
  /** A word that only ends like an empty one. */
  static class Database {}

  /** A word that only begins like an empty one. */
  static class Abstraction {}
}
