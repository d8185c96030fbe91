package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineReport;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where handed-in reports are kept. */
public interface HotlineReports {

  Optional<Stored<HotlineReport>> find(UUID id);

  /** The report that is, or has been, that petition. */
  Optional<Stored<HotlineReport>> ofPetition(UUID petition);

  /**
   * Adds a report, or gives back the one of the same serial that was there.
   *
   * @throws Refused with {@code serial-used-otherwise} where that one says something else
   */
  Created<HotlineReport> add(Change<HotlineReport, Void> change, Act act);

  /** Replaces a report that nobody has changed since it was read. */
  Stored<HotlineReport> save(
      Stored<HotlineReport> read, Change<HotlineReport, Void> change, Act act);

  /** A sender of call-backs writes to the same report now and then, never so often as that. */
  int TRIES = 20;

  /** Replaces a report where there is something to change, however often another is quicker. */
  default void change(
      Supplier<Optional<Stored<HotlineReport>>> which,
      Function<HotlineReport, Optional<Change<HotlineReport, Void>>> step,
      Act act) {
    for (int tries = 1; ; tries++) {
      Optional<Stored<HotlineReport>> found = which.get();
      Optional<Change<HotlineReport, Void>> change =
          found.flatMap(each -> step.apply(each.state()));
      if (found.isEmpty() || change.isEmpty()) {
        return;
      }
      try {
        save(found.get(), change.get(), act);
        return;
      } catch (StaleRevision raced) {
        if (tries == TRIES) {
          throw raced;
        }
      }
    }
  }

  /**
   * Replaces a report as an officer has decided on it; that the hotline is told of it at the same
   * moment does not stand in his way.
   *
   * @throws StaleRevision where the report itself is not what he saw
   */
  default Stored<HotlineReport> decide(
      Stored<HotlineReport> seen,
      Function<HotlineReport, Change<HotlineReport, Void>> step,
      Act act) {
    Stored<HotlineReport> read = seen;
    for (int tries = 1; ; tries++) {
      try {
        return save(read, step.apply(read.state()), act);
      } catch (StaleRevision raced) {
        read = find(seen.id()).orElseThrow(() -> raced);
        Revision edition = read.state().edition();
        if (tries == TRIES || !edition.equals(seen.state().edition())) {
          throw new StaleRevision(edition);
        }
      }
    }
  }
}
