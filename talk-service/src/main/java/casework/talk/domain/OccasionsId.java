package casework.talk.domain;

import casework.platform.kernel.Identifiers;
import java.util.UUID;

/** Whose, which clue's or which standing's occasions. */
public record OccasionsId(UUID value) {

  public static OccasionsId ofCadre(String cadre) {
    return new OccasionsId(Identifiers.derive("occasions", "cadre", cadre));
  }

  public static OccasionsId ofClue(UUID clue) {
    return new OccasionsId(Identifiers.derive("occasions", "clue", clue.toString()));
  }

  public static OccasionsId ofStanding(UUID standing) {
    return new OccasionsId(Identifiers.derive("occasions", "standing", standing.toString()));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
