package casework.testkit.architecture.bad.timecomesfromaclock;

import java.time.Instant;

/** Asks the machine. */
class CulpritOfNow {
  Instant now() {
    return Instant.now();
  }
}
