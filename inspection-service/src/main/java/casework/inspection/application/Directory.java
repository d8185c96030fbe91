package casework.inspection.application;

import casework.inspection.domain.UnitRef;
import casework.inspection.domain.transfer.Routing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What this service asks the directory; what it does not know is empty, never guessed. */
public interface Directory {

  /** The unit as it is on the day. */
  Optional<UnitRef> unit(String code, LocalDate on);

  /** Which organ manages the cadre. */
  Optional<Routing.Managed> cadre(String id, LocalDate on);

  /** The units in which somebody holds or has held a post up to the day. */
  Set<String> postsOf(String member, LocalDate on);

  /** The organ's full name. */
  Optional<String> organName(String organ, LocalDate on);

  /** The organ's region. */
  Optional<String> region(String organ, LocalDate on);

  /** Whether the organ is known not to have such a department. */
  boolean lacks(String organ, String department, LocalDate on);

  /** The organs below an organ, without itself. */
  Set<String> below(String organ);
}
