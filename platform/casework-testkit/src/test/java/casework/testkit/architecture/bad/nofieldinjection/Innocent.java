package casework.testkit.architecture.bad.nofieldinjection;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Says in its constructor what it needs. */
class Innocent {
  private final Clock clock;

  @Autowired
  Innocent(Clock clock) {
    this.clock = clock;
  }

  Clock clock() {
    return clock;
  }
}
