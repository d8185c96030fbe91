package casework.testkit.architecture.bad.domainispure.domain;

import casework.platform.deadline.source.CalendarFiles;

/** Reads files itself. */
class CulpritOfFiles {
  Class<?> reads() {
    return CalendarFiles.class;
  }
}
