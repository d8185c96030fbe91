package casework.testkit.architecture.bad.domaindrawsnolots.application;

import java.util.concurrent.ThreadLocalRandom;

/** Throws dice. */
class CulpritOfDice {
  int throwsDice() {
    return ThreadLocalRandom.current().nextInt(6);
  }
}
