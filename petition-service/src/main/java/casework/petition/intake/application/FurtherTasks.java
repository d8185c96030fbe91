package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.platform.kernel.Actor;
import casework.platform.store.Stored;
import java.util.List;

/** What waits for somebody about a petition besides the petition department's own work. */
@FunctionalInterface
public interface FurtherTasks {

  /**
   * One thing to be done.
   *
   * @param kind code of petition-task
   */
  record FurtherTask(String kind, Stored<Petition> petition) {}

  List<FurtherTask> of(Actor actor, int rows);
}
