package casework.testkit.architecture.bad.applicationusesdomainonly.application;

import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import jakarta.inject.Named;

/** Uses only what it may. */
@Named
class Innocent {
  private final LawClock clock;

  Innocent(LawClock clock) {
    this.clock = clock;
  }

  String handle(Stored<String> stored, Act act) {
    return stored.state() + act.on() + clock.today();
  }
}
