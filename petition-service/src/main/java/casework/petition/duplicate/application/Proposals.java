package casework.petition.duplicate.application;

import casework.petition.duplicate.domain.Proposal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where proposed duplicates are kept, one document for each petition that may be a repeat. */
public interface Proposals {

  Optional<Stored<Proposal>> find(UUID petition);

  /** Adds a proposal, or gives back the one that is there. */
  Created<Proposal> add(Change<Proposal, Void> change, Act act);

  Stored<Proposal> save(Stored<Proposal> read, Change<Proposal, Void> change, Act act);

  /** Where a list goes on: after this petition. */
  record Place(LocalDate receivedOn, UUID petition) {}

  /** Those that wait for somebody's decision, the oldest receipt first. */
  List<Stored<Proposal>> open(Set<String> organs, @Nullable Place after, int rows);
}
