package casework.testkit.architecture.bad.domaindrawsnolots.domain;

import java.util.UUID;

/** Makes its own id. */
record CulpritOfIds(UUID id) {
  CulpritOfIds() {
    this(UUID.randomUUID());
  }
}
