package casework.petition.vault.application;

import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where openings are kept. */
public interface Openings {

  Optional<Stored<IdentityOpening>> find(OpeningId id);

  /** Adds an opening, or gives back the one that the same creation made before. */
  Created<IdentityOpening> add(OpeningId id, Change<IdentityOpening, Void> change, Act act);

  /** Replaces an opening that nobody has changed since it was read. */
  Stored<IdentityOpening> save(
      Stored<IdentityOpening> read, Change<IdentityOpening, Void> change, Act act);

  /** The openings of a petition, by id. */
  List<Stored<IdentityOpening>> of(UUID petition);

  /** What waits for a decision in that organ, the soonest to lapse first. */
  List<Stored<IdentityOpening>> undecided(String organ, int rows);

  /** Openings whose time is up and that nobody has closed. */
  List<Stored<IdentityOpening>> over(Instant now, int rows);
}
