package casework.testkit.architecture.bad.domaindrawsnolots.domain;

/** Throws dice too. */
class CulpritOfMathematics {
  double draws() {
    return Math.random();
  }
}
