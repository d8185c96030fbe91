package casework.clue.domain;

import java.time.LocalDate;

/**
 * With whom a clue lies: its number, its department, its one keeper and since when.
 *
 * @param receivedOn the day the handling department received it; the disposal clock counts from it
 */
public record Placement(
    ClueNumber number, Distribution distribution, String keeper, LocalDate receivedOn) {

  public String department() {
    return distribution.department();
  }

  Placement with(String newKeeper) {
    return new Placement(number, distribution, newKeeper, receivedOn);
  }
}
