package casework.platform.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a service needs to know of the organs, units and people around it, out of its own copy. */
public interface OrganTree {

  /**
   * The organ itself and all organs below it, by code; just the organ itself where the directory
   * does not know it.
   */
  Set<String> subtree(String organ);

  /** The organ as it was on that day; empty where the directory does not know it. */
  Optional<OrganRecord> organ(String code, LocalDate on);

  /** The codes of all organs the directory knows. */
  Set<String> codes();

  /** The unit as it was on that day; empty where the directory does not know it yet. */
  default Optional<UnitRecord> unit(String code, LocalDate on) {
    return Optional.empty();
  }

  /** The units that lay in the area of that organ on that day, by code. */
  default List<UnitRecord> unitsOf(String organ, LocalDate on) {
    return List.of();
  }

  /** The cadre as he stood on that day; empty where the directory does not know him yet. */
  default Optional<CadreRecord> cadre(String id, LocalDate on) {
    return Optional.empty();
  }

  /** Who held a post of that unit on that day, the principal first, then by id. */
  default List<CadreRecord> cadresOf(String unit, LocalDate on) {
    return List.of();
  }

  /** The cadres who were managed by that organ on that day, by id. */
  default List<CadreRecord> managedBy(String organ, LocalDate on) {
    return List.of();
  }

  /**
   * The principal (一把手) of the unit on that day; of several, who came into office last. Empty where
   * the post was vacant.
   */
  default Optional<CadreRecord> principalOf(String unit, LocalDate on) {
    return Optional.empty();
  }

  /** The officer as his organ listed him on that day. */
  default Optional<OrganRecord.Officer> officer(String id, LocalDate on) {
    return Optional.empty();
  }
}
