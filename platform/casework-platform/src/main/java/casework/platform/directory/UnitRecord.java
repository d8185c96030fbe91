package casework.platform.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One unit as it stood from a day on, until the next version.
 *
 * @param unit code, such as {@code 990301-U003}
 * @param organ the organ in whose area it lies
 * @param kind {@code PARTY_COMMITTEE}, {@code GOVERNMENT}, {@code DEPARTMENT}, {@code TOWNSHIP},
 *     {@code ENTERPRISE}, {@code INSTITUTION} or {@code DISCIPLINE}
 * @param parent code of the unit above; null where there is none
 * @param active false once it has been dissolved
 */
public record UnitRecord(
    String unit,
    LocalDate validFrom,
    String name,
    String organ,
    String kind,
    @Nullable String parent,
    boolean active,
    List<Post> posts) {

  public UnitRecord {
    posts = posts == null ? List.of() : List.copyOf(posts);
  }

  /** The post with that code. */
  public Optional<Post> post(String code) {
    return posts.stream().filter(each -> each.post().equals(code)).findFirst();
  }

  /**
   * A post of the unit.
   *
   * @param post code, such as {@code 990301-U003-P01}
   * @param kind {@code PRINCIPAL} (一把手), {@code TEAM_MEMBER} (班子成员) or {@code OTHER}
   * @param managedBy code of the organ that manages whoever holds it
   */
  public record Post(String post, String title, String kind, String managedBy) {}
}
