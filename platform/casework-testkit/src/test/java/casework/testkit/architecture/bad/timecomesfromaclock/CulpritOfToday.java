package casework.testkit.architecture.bad.timecomesfromaclock;

import java.time.LocalDate;
import java.time.ZoneId;

/** Asks the machine for the day. */
class CulpritOfToday {
  LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
