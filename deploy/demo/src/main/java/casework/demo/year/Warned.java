package casework.demo.year;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cadre or a team that is given a card.
 *
 * @param cadre cadre id; empty where a team is warned
 * @param unit name of the unit, his or the team's
 * @param grave red at once
 * @param leader cadre id of the leader in charge
 * @param principal cadre id of the unit's head
 * @param decisions what came of each card, in order; the last card may lie on the table yet
 */
public record Warned(
    int row,
    String cadre,
    String unit,
    List<String> situations,
    String source,
    boolean grave,
    LocalDate given,
    String leader,
    String principal,
    List<Decision> decisions) {

  /**
   * What the head decides on a card.
   *
   * @param effects when the rectification was recorded; null where there was none
   * @param what {@code revoke}, {@code escalate}, or the code of how the organisation handles it
   */
  public record Decision(@Nullable LocalDate effects, LocalDate on, String what) {}

  public Warned {
    situations = List.copyOf(situations);
    decisions = List.copyOf(decisions);
  }

  static Warned of(Cells row) {
    return new Warned(
        row.number("row"),
        row.text("target"),
        row.text("unit"),
        row.words("situations"),
        row.text("source"),
        !row.isEmpty("grave"),
        row.date("given"),
        row.text("leader"),
        row.text("principal"),
        IntStream.rangeClosed(1, 2)
            .filter(card -> !row.isEmpty("decided_" + card))
            .mapToObj(
                card ->
                    new Decision(
                        row.dateOrNull("effects_" + card),
                        row.date("decided_" + card),
                        row.text("decision_" + card)))
            .toList());
  }

  public boolean isTeam() {
    return cadre.isEmpty();
  }
}
