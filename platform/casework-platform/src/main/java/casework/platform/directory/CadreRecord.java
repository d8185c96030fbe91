package casework.platform.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cadre as he stood from a day on, until the next version.
 *
 * @param cadre id, such as {@code 990301-C005}
 * @param organ the organ in whose area he works
 * @param managedBy the organ that manages him
 * @param status {@code SERVING}, {@code RETIRED} or {@code LEFT}
 * @param posts what he holds; none once he has retired or left
 */
public record CadreRecord(
    String cadre,
    LocalDate validFrom,
    String name,
    String organ,
    String managedBy,
    String status,
    List<Held> posts) {

  /** The kind of post by which a cadre is first in his unit (一把手). */
  public static final String PRINCIPAL = "PRINCIPAL";

  public CadreRecord {
    posts = posts == null ? List.of() : List.copyOf(posts);
  }

  /** What he holds in that unit, a principal's post before another. */
  public Optional<Held> in(String unit) {
    return posts.stream()
        .filter(each -> each.unit().equals(unit))
        .min((one, other) -> Boolean.compare(other.first(), one.first()));
  }

  /** Whether he is the first of any unit. */
  public boolean principal() {
    return posts.stream().anyMatch(Held::first);
  }

  /**
   * A post he holds.
   *
   * @param since the day he took office
   * @param appointment by which he holds it; null where he held it when the directory began
   */
  public record Held(
      String unit,
      String post,
      String title,
      String kind,
      LocalDate since,
      @Nullable UUID appointment) {

    /** Whether it is the first post of its unit. */
    public boolean first() {
      return PRINCIPAL.equals(kind);
    }
  }
}
