package casework.testkit.architecture.bad.timecomesfromaclock;

import java.time.Instant;
import java.util.function.Supplier;

/** Asks the machine behind a method reference. */
class CulpritByReference {
  Supplier<Instant> now() {
    return Instant::now;
  }
}
