package casework.clue.application;

import casework.clue.domain.RunSeries;
import casework.clue.domain.RunSeries.RunCompleted;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Stored;
import java.util.Optional;
import java.util.UUID;

/** Where the organs' series of evaluation runs are kept. */
public interface RunSchedules {

  /** Opens the organ's series where it has none. */
  void ensure(String organ, Act act);

  Optional<Stored<RunSeries>> find(UUID id);

  Stored<RunSeries> keep(Stored<RunSeries> read, Change<RunSeries, RunCompleted> change, Act act);
}
