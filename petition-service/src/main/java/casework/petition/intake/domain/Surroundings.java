package casework.petition.intake.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organ and the cadres around it on a day.
 *
 * @param organ the organ's code
 * @param above codes of all organs above it, the nearest first
 * @param head cadre id of its own principal; null where the directory names none
 * @param cadres everyone the directory knows of the organ, of those above and of those below
 */
public record Surroundings(
    String organ, List<String> above, @Nullable String head, List<KnownCadre> cadres) {

  public Surroundings {
    above = List.copyOf(above);
    cadres = List.copyOf(cadres);
  }

  /** Whether a report on him is not this organ's to know: its own head, or managed from above. */
  public boolean isOutOfReach(KnownCadre cadre) {
    return cadre.cadre().equals(head) || above.contains(cadre.managedBy());
  }

  /** The organ that a report on him belongs to; empty where it is this organ's own. */
  public Optional<String> ownerOf(KnownCadre cadre) {
    if (above.contains(cadre.managedBy())) {
      return Optional.of(cadre.managedBy());
    }
    return cadre.cadre().equals(head) ? above.stream().findFirst() : Optional.empty();
  }
}
