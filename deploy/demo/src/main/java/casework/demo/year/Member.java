package casework.demo.year;

import java.util.List;

/**
 * A member of an inspection group and what he declares before the round.
 *
 * @param member cadre id
 * @param duty LEADER, DEPUTY or MEMBER
 * @param area region he is at home in
 * @param ties units and how he has to do with them
 */
public record Member(
    String round,
    int group,
    String member,
    String duty,
    String organ,
    String area,
    List<Tie> ties) {

  /** A tie to a unit, by its name. */
  public record Tie(String unit, String relation) {}

  public Member {
    ties = List.copyOf(ties);
  }

  static Member of(Cells row) {
    return new Member(
        row.text("round"),
        row.number("group"),
        row.text("member"),
        row.text("duty"),
        row.text("organ"),
        row.text("area"),
        row.words("tie").stream()
            .map(word -> word.split(":"))
            .map(parts -> new Tie(parts[0], parts[1]))
            .toList());
  }
}
