package casework.inspection.domain.round;

import java.time.LocalDate;
import java.util.List;

/**
 * What a member declares before a round, on the form that is due before each.
 *
 * @param member officer or cadre id
 * @param organ the organ in whose area he works
 * @param area six-digit code of the county he is at home in
 * @param posts codes of the units in which he holds or has held a post
 * @param ties units with which he, his spouse or a relative has to do
 */
public record Declaration(
    String member,
    String organ,
    String area,
    List<String> posts,
    List<Tie> ties,
    LocalDate declaredOn) {

  /**
   * One tie.
   *
   * @param relation of the code set {@code inspection-tie}
   */
  public record Tie(String unit, String relation) {}

  public Declaration {
    posts = List.copyOf(posts);
    ties = List.copyOf(ties);
  }
}
