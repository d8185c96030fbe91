package casework.testkit.architecture.bad.domainispure.domain;

import casework.platform.store.Stored;

/** Knows how it is kept. */
class CulpritOfTheStore {
  Stored<String> kept(Stored<String> stored) {
    return stored;
  }
}
