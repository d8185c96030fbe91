package casework.talk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A cadre as the directory knows him on a day; no name.
 *
 * @param managedBy code of the organ that manages him
 */
public record Cadre(String id, String managedBy, boolean serving, List<Post> posts) {

  /**
   * A post he holds.
   *
   * @param above the units above its unit, nearest first
   * @param committee true where the unit is a party committee, whose principal leads the area
   * @param area code of the organ in whose area the unit lies
   * @param areas that organ and all below it
   */
  public record Post(
      String unit,
      PostKind kind,
      LocalDate since,
      List<String> above,
      boolean committee,
      String area,
      Set<String> areas) {

    public Post {
      above = List.copyOf(above);
      areas = Set.copyOf(areas);
    }
  }

  public Cadre {
    posts = List.copyOf(posts);
  }

  /** Whether he leads, or sits in a leading group. */
  public boolean leads() {
    return serving && posts.stream().anyMatch(each -> each.kind() != PostKind.OTHER);
  }

  /** Since when he has been leading without a break in what the directory tells. */
  public LocalDate leadsSince() {
    return posts.stream()
        .filter(each -> each.kind() != PostKind.OTHER)
        .map(Post::since)
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }
}
