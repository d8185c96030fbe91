package casework.platform.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a service needs to know of the organs around it. */
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
}
