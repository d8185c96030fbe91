package casework.scoring.board.application;

import casework.platform.kernel.Actor;
import java.time.LocalDate;
import java.util.List;

/** A part of this service that has things waiting for officers. */
public interface TaskSource {

  /** What waits for the actor, at most so much. */
  List<Task> tasks(Actor actor, LocalDate today, int most);
}
