package casework.petition.thread.application;

import casework.petition.intake.domain.Petition;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.ThreadId;
import casework.petition.thread.domain.Untold;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;

/** Adds to a thread whatever others add meanwhile; what was added before is not added again. */
@Named
public final class ChangeThread {

  private static final int MOST_TRIES = 8;

  private final Threads threads;

  public ChangeThread(Threads threads) {
    this.threads = threads;
  }

  /**
   * @param step gives nothing where the same was done before
   * @throws StaleRevision where others were always faster
   */
  public PetitionThread handle(
      Petition petition,
      Act act,
      Function<PetitionThread, Optional<Change<PetitionThread, Untold>>> step) {
    ThreadId id = new ThreadId(petition.id().value());
    for (int tries = 1; ; tries++) {
      Stored<PetitionThread> read = threads.find(id).orElse(null);
      PetitionThread before =
          read == null ? PetitionThread.empty(id, petition.organ()) : read.state();
      Optional<Change<PetitionThread, Untold>> change = step.apply(before);
      if (change.isEmpty()) {
        return before;
      }
      try {
        Optional<Stored<PetitionThread>> after =
            read == null
                ? threads.begin(id, change.get(), act)
                : Optional.of(threads.save(read, change.get(), act));
        if (after.isPresent()) {
          return after.get().state();
        }
      } catch (StaleRevision stale) {
        if (tries >= MOST_TRIES) {
          throw stale;
        }
      }
    }
  }
}
