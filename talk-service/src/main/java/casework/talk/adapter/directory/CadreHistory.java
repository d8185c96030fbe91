package casework.talk.adapter.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cadre's whole dated history, as the directory publishes it; only what talks need. */
record CadreHistory(String cadre, List<Version> versions) {

  record Version(LocalDate validFrom, @Nullable String managedBy, String status, List<Post> posts) {

    Version {
      posts = posts == null ? List.of() : List.copyOf(posts);
    }
  }

  record Post(String unit, String post, String kind, @Nullable LocalDate since) {}

  Optional<Version> on(LocalDate day) {
    return versions.stream()
        .filter(each -> !each.validFrom().isAfter(day))
        .max((a, b) -> a.validFrom().compareTo(b.validFrom()));
  }
}
