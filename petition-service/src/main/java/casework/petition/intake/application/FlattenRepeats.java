package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Lets the repeats of a petition follow it, when it turns out to be a repeat itself or to be none
 * any more: all of a chain name the first. Done once with the step, and again when the service
 * hears its own word of it, so that a crash in between leaves nothing half done; the second time
 * changes nothing.
 */
@Named
public final class FlattenRepeats {

  private static final int TRIES = 5;

  private final PetitionQueries queries;
  private final Petitions petitions;

  public FlattenRepeats(PetitionQueries queries, Petitions petitions) {
    this.queries = queries;
    this.petitions = petitions;
  }

  /** Everything that repeats this petition, directly or through others. */
  public void handle(PetitionId changed, Act act) {
    Act own = new Act(act.actor(), new Cause.Step(), act.at());
    Deque<PetitionId> open = new ArrayDeque<>();
    open.add(changed);
    while (!open.isEmpty()) {
      PetitionId of = open.remove();
      queries.repeatsOf(of).stream()
          .map(PetitionId::new)
          .filter(each -> follows(each, of, own))
          .forEach(open::add);
    }
  }

  private boolean follows(PetitionId repeat, PetitionId of, Act act) {
    for (int tries = 1; ; tries++) {
      try {
        return petitions.find(of).flatMap(each -> flattened(repeat, each.state(), act)).isPresent();
      } catch (StaleRevision stale) {
        // An officer was first; what he left is looked at.
        if (tries == TRIES) {
          throw stale;
        }
      }
    }
  }

  private Optional<Stored<Petition>> flattened(PetitionId repeat, Petition of, Act act) {
    return petitions
        .find(repeat)
        .flatMap(
            read ->
                read.state()
                    .flattenRepeat(of, act)
                    .map(change -> petitions.save(read, change, act)));
  }
}
