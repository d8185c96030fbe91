package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.Optional;

/** Where petitions are kept. */
public interface Petitions {

  Optional<Stored<Petition>> find(PetitionId id);

  /** Adds a petition, or gives back the one that the same creation made before. */
  Created<Petition> add(PetitionId id, Change<Petition, PetitionEvent> change, Act act);

  /** Replaces a petition that nobody has changed since it was read. */
  Stored<Petition> save(Stored<Petition> read, Change<Petition, PetitionEvent> change, Act act);
}
