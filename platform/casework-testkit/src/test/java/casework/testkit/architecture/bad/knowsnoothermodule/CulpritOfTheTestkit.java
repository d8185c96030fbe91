package casework.testkit.architecture.bad.knowsnoothermodule;

import casework.testkit.clock.MovableClock;

/** Uses a module it must not know. */
class CulpritOfTheTestkit {
  MovableClock clock(MovableClock clock) {
    return clock;
  }
}
