package casework.talk.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How a talk is to be held (谈话方案, art. 35).
 *
 * @param principal the cadre at whose level, and on whose behalf, it is held; empty for a graded
 *     talk about a clue
 * @param speaker the cadre or officer who is to speak
 * @param healthKnown and {@code mindKnown}: whether the person's health and state of mind are known
 */
public record Plan(
    LocalDate plannedFor,
    Form form,
    Initiative initiative,
    String principal,
    String speaker,
    Capacity capacity,
    boolean healthKnown,
    boolean mindKnown,
    List<Invited> invited) {

  public Plan {
    invited = List.copyOf(invited);
  }
}
