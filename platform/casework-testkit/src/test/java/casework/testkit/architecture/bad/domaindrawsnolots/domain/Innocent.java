package casework.testkit.architecture.bad.domaindrawsnolots.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Derives its id. */
class Innocent {
  UUID derives(String from) {
    return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8));
  }
}
