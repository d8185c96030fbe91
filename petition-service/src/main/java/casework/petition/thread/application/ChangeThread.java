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
import java.util.function.Supplier;

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
    return first(() -> attempt(PetitionThread.empty(id, petition.organ()), act, step));
  }

  private Optional<PetitionThread> attempt(
      PetitionThread none,
      Act act,
      Function<PetitionThread, Optional<Change<PetitionThread, Untold>>> step) {
    Optional<Stored<PetitionThread>> read = threads.find(none.id());
    PetitionThread before = read.map(Stored::state).orElse(none);
    Change<PetitionThread, Untold> change = step.apply(before).orElse(null);
    if (change == null) {
      return Optional.of(before);
    }
    return (read.isEmpty()
            ? threads.begin(none.id(), change, act)
            : Optional.of(threads.save(read.get(), change, act)))
        .map(Stored::state);
  }

  /**
   * Leaves nothing of what was said. The thread keeps its place: what was done to it may have to be
   * told yet, and a later word goes on from there.
   */
  void forget(ThreadId id, Act act) {
    first(
        () -> {
          threads
              .find(id)
              .ifPresent(
                  read ->
                      read.state().forget().ifPresent(change -> threads.save(read, change, act)));
          return Optional.of(id);
        });
  }

  /** What the first attempt gives in which nobody else is faster. */
  private static <T> T first(Supplier<Optional<T>> attempt) {
    for (int tries = 1; ; tries++) {
      try {
        Optional<T> done = attempt.get();
        if (done.isPresent()) {
          return done.get();
        }
      } catch (StaleRevision stale) {
        if (tries >= MOST_TRIES) {
          throw stale;
        }
      }
    }
  }
}
