package casework.testkit.architecture.bad.timecomesfromaclock;

import java.time.InstantSource;

/** Makes a source of its own. */
class CulpritOfSources {
  InstantSource source() {
    return InstantSource.system();
  }
}
