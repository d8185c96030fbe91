package casework.testkit.architecture.bad.packageshavenocycles.one;

import casework.testkit.architecture.bad.packageshavenocycles.two.CulpritTwo;

/** Needs the other. */
public class CulpritOne {
  CulpritTwo other() {
    return new CulpritTwo();
  }
}
