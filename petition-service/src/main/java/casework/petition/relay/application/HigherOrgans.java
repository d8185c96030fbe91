package casework.petition.relay.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The directory, as far as it says who stands above an organ and who heads it. */
public interface HigherOrgans {

  /** Codes of all organs above it on that day, the nearest first. */
  List<String> above(String organ, LocalDate on);

  /** Officer id of its head; empty where the directory names none. */
  Optional<String> headOf(String organ, LocalDate on);
}
