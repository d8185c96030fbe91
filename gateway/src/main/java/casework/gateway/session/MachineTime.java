package casework.gateway.session;

import java.time.Instant;

/** Technical time: when tokens and sessions end. */
@FunctionalInterface
interface MachineTime {
  Instant now();
}
