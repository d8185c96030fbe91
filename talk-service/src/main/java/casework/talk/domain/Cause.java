package casework.talk.domain;

import casework.platform.deadline.Colour;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a talk is to be held.
 *
 * @param matters what it goes back to, such as a petition, or a case and its clue; the nearest
 *     first
 * @param year the year of a yearly talk or a standing; 0 otherwise
 * @param colour and {@code level}: of a graded talk about a clue; null otherwise
 * @param trigger code of why somebody proposed it; empty where a fact asks for it
 */
public record Cause(
    Type type,
    List<UUID> matters,
    int year,
    @Nullable Colour colour,
    @Nullable String level,
    String trigger) {

  /** What asks for the talk. */
  public enum Type {
    APPOINTMENT,
    YEAR,
    PETITION,
    SANCTION,
    EVALUATION,
    /** A body stands last of the year. */
    LAST_PLACE,
    CLUE,
    /** An officer put the person on the list of those to be talked to. */
    PROPOSAL
  }

  public Cause {
    matters = List.copyOf(matters);
  }

  static Cause of(Type type, UUID... matters) {
    return new Cause(type, List.of(matters), 0, null, null, "");
  }
}
