package casework.petition.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organ and the cadres around it on a day.
 *
 * @param organ the organ's code
 * @param above codes of all organs above it
 * @param head cadre id of its own principal; null where the directory names none
 * @param cadres everyone the directory knows of the organ, of those above and of those below
 */
public record Surroundings(
    String organ, Set<String> above, @Nullable String head, List<KnownCadre> cadres) {

  public Surroundings {
    above = Set.copyOf(above);
    cadres = List.copyOf(cadres);
  }

  /** Whether a report on him is not this organ's to know: its own head, or managed from above. */
  public boolean isOutOfReach(KnownCadre cadre) {
    return cadre.cadre().equals(head) || above.contains(cadre.managedBy());
  }
}
