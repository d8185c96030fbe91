package casework.petition.thread.application;

import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.ThreadId;
import casework.petition.thread.domain.Untold;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Stored;
import java.util.List;
import java.util.Optional;

/** Where threads are kept. */
public interface Threads {

  Optional<Stored<PetitionThread>> find(ThreadId id);

  /** Begins a thread; where it has been begun meanwhile, nothing is written. */
  Optional<Stored<PetitionThread>> begin(
      ThreadId id, Change<PetitionThread, Untold> change, Act act);

  /**
   * @throws casework.platform.store.StaleRevision where it has been changed since it was read
   */
  Stored<PetitionThread> save(
      Stored<PetitionThread> read, Change<PetitionThread, Untold> change, Act act);

  /** The threads of that organ in which something waits to be read. */
  List<PetitionThread> waiting(String organ);
}
