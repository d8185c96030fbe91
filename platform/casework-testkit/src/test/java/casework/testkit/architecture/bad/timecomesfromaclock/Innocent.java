package casework.testkit.architecture.bad.timecomesfromaclock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Asks the clock it was given. */
class Innocent {
  private final Clock clock;

  Innocent(Clock clock) {
    this.clock = clock;
  }

  String now() {
    return Instant.now(clock) + " " + LocalDate.now(clock) + " " + clock.instant();
  }

  long took() {
    return System.nanoTime();
  }
}
