package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where petitions are kept. */
public interface Petitions {

  Optional<Stored<Petition>> find(PetitionId id);

  /** Those of these petitions that are there, in no order. */
  List<Stored<Petition>> findAll(Collection<PetitionId> ids);

  /** At which revisions those of these petitions are that are there. */
  Map<PetitionId, Revision> revisions(Collection<PetitionId> ids);

  /** Adds a petition, or gives back the one that the same creation made before. */
  Created<Petition> add(PetitionId id, Change<Petition, PetitionEvent> change, Act act);

  /** Replaces a petition that nobody has changed since it was read. */
  Stored<Petition> save(Stored<Petition> read, Change<Petition, PetitionEvent> change, Act act);

  /**
   * Changes a petition by what was heard of elsewhere or by the passing of time; nothing happens
   * where it is not there, or there is nothing to change.
   */
  default void change(
      PetitionId id, Function<Petition, Optional<Change<Petition, PetitionEvent>>> step, Act act) {
    find(id)
        .ifPresent(read -> step.apply(read.state()).ifPresent(change -> save(read, change, act)));
  }
}
