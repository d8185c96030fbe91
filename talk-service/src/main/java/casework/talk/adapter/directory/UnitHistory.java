package casework.talk.adapter.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit's whole dated history, as the directory publishes it; only what talks need. */
record UnitHistory(String unit, List<Version> versions) {

  record Version(LocalDate validFrom, String organ, String kind, @Nullable String parent) {}

  Optional<Version> on(LocalDate day) {
    return versions.stream()
        .filter(each -> !each.validFrom().isAfter(day))
        .max((a, b) -> a.validFrom().compareTo(b.validFrom()));
  }
}
