package casework.testkit.architecture.bad.packageshavenocycles.two;

import casework.testkit.architecture.bad.packageshavenocycles.one.CulpritOne;

/** Is needed by the other, and needs it. */
public class CulpritTwo {
  Class<?> other() {
    return CulpritOne.class;
  }
}
