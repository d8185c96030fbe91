package casework.clue.domain;

import casework.platform.kernel.Refused;
import java.util.HashSet;
import java.util.List;

/**
 * A case (件) filed on a clue, against one or more persons (人).
 *
 * @param persons which of the clue's subjects, by their place in it, from 1
 */
public record Filing(CaseId id, ClueNumber number, List<Integer> persons) {

  private static final int MOST = 50;

  public Filing {
    persons = List.copyOf(persons);
    requirePlaces(persons);
  }

  static void requirePlaces(List<Integer> persons) {
    boolean distinct = new HashSet<>(persons).size() == persons.size();
    boolean places = persons.stream().allMatch(each -> each >= 1 && each <= MOST);
    if (persons.isEmpty() || !distinct || !places) {
      throw new Refused(
          new ClueRefusal.Malformed("persons", "one or more different places from 1 to " + MOST));
    }
  }
}
