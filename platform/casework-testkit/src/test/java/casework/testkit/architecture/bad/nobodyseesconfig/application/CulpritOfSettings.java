package casework.testkit.architecture.bad.nobodyseesconfig.application;

import casework.testkit.architecture.bad.nobodyseesconfig.config.Settings;

/** Asks the wiring. */
class CulpritOfSettings {
  Settings settings() {
    return new Settings();
  }
}
