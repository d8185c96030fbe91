package casework.testkit.architecture.bad.timecomesfromaclock;

import java.time.Clock;

/** Makes a clock of its own. */
class CulpritOfClocks {
  Clock clock() {
    return Clock.systemUTC();
  }
}
