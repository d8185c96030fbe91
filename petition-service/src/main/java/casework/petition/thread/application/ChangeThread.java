package casework.petition.thread.application;

import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.thread.domain.Entry;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.ThreadId;
import casework.petition.thread.domain.ThreadRefusal;
import casework.petition.thread.domain.Untold;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds to a thread whatever others add meanwhile; what was added before is not added again. */
@Named
public final class ChangeThread {

  private static final int MOST_TRIES = 8;

  private final Threads threads;
  private final Petitions petitions;

  public ChangeThread(Threads threads, Petitions petitions) {
    this.threads = threads;
    this.petitions = petitions;
  }

  /** A thread before and after it was changed. */
  private record Done(PetitionThread before, PetitionThread after) {

    List<Entry> added() {
      return after.entries().stream().filter(each -> !before.entries().contains(each)).toList();
    }
  }

  /**
   * @param step gives nothing where the same was done before
   * @throws StaleRevision where others were always faster
   * @throws Refused {@code nothing-can-be-added} where the petition has moved or was purged
   *     meanwhile; nothing is added then
   */
  public PetitionThread handle(
      Petition petition,
      Act act,
      Function<PetitionThread, Optional<Change<PetitionThread, Untold>>> step) {
    Done done = change(petition, act, step);
    if (isGone(petition.id())) {
      takeBack(petition, done, act);
      throw new Refused(new ThreadRefusal.NothingCanBeAdded());
    }
    return done.after();
  }

  // What is said is sealed first, which takes time: when it is kept its petition may be gone, and
  // with it the key to open it with.
  private boolean isGone(PetitionId petition) {
    return petitions.find(petition).map(each -> each.state().content()).isEmpty();
  }

  // This and no more: what others have said is about to follow the petition.
  private void takeBack(Petition petition, Done done, Act act) {
    change(
        petition,
        new Act(act.actor(), new Cause.Step(), act.at()),
        thread -> thread.takeBack(done.added()));
  }

  /** Adds what was said where the petition was before. */
  void join(Petition arrived, PetitionThread before, Act act) {
    change(arrived, act, thread -> thread.join(before));
  }

  private Done change(
      Petition petition,
      Act act,
      Function<PetitionThread, Optional<Change<PetitionThread, Untold>>> step) {
    ThreadId id = new ThreadId(petition.id().value());
    return first(() -> attempt(PetitionThread.empty(id, petition.organ()), act, step));
  }

  private Optional<Done> attempt(
      PetitionThread none,
      Act act,
      Function<PetitionThread, Optional<Change<PetitionThread, Untold>>> step) {
    Optional<Stored<PetitionThread>> read = threads.find(none.id());
    PetitionThread before = read.map(Stored::state).orElse(none);
    Change<PetitionThread, Untold> change = step.apply(before).orElse(null);
    if (change == null) {
      return Optional.of(new Done(before, before));
    }
    return (read.isEmpty()
            ? threads.begin(none.id(), change, act)
            : Optional.of(threads.save(read.get(), change, act)))
        .map(after -> new Done(before, after.state()));
  }

  /**
   * Leaves nothing of what was said. The thread keeps its place: what was done to it may have to be
   * told yet, and a later word goes on from there.
   */
  void forget(ThreadId id, Act act) {
    forget(id, act, _ -> {});
  }

  /**
   * The same, of nothing but what was kept elsewhere.
   *
   * @param keep called again where something was said meanwhile
   */
  void forget(ThreadId id, Act act, Consumer<PetitionThread> keep) {
    first(
        () -> {
          threads.find(id).ifPresent(read -> forget(read, act, keep));
          return Optional.of(id);
        });
  }

  private void forget(Stored<PetitionThread> read, Act act, Consumer<PetitionThread> keep) {
    read.state()
        .forget()
        .ifPresent(
            change -> {
              keep.accept(read.state());
              threads.save(read, change, act);
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
