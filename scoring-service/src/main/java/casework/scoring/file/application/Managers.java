package casework.scoring.file.application;

import casework.platform.kernel.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who manages whom, as the directory has it. */
public interface Managers {

  /** The organ that manages the cadre on that day; empty where the directory does not know him. */
  Optional<String> of(String cadre, LocalDate on);

  /** The cadres an organ manages on that day, by id. */
  List<String> managedBy(String organ, LocalDate on);

  /** Whether what is that organ's lies within the actor's sight. */
  boolean sees(Actor actor, String organ);
}
