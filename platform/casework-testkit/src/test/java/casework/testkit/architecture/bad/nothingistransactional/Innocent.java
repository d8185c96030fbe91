package casework.testkit.architecture.bad.nothingistransactional;

/** Wants none. */
class Innocent {
  void change() {}
}
