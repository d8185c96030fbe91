package casework.testkit.architecture.bad.domaindrawsnolots.domain;

import java.util.UUID;
import java.util.function.Supplier;

/** Makes ids behind a method reference. */
class CulpritByReference {
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
