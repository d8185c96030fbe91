package casework.petition.intake.application;

import casework.petition.intake.application.MemoryPetitions.Crash;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Petitions on a real store; the next save may be told to be late, or to fail. */
final class KeptPetitions implements Petitions {

  private final AggregateStore<Petition, PetitionEvent> store;
  private Runnable first = () -> {};

  KeptPetitions(AggregateStore<Petition, PetitionEvent> store) {
    this.store = store;
  }

  /** The next save is lost, as by a crash. */
  void failOnce() {
    beforeNextSave(
        () -> {
          throw new Crash();
        });
  }

  /** Somebody is faster than the next save. */
  void beforeNextSave(Runnable faster) {
    first = faster;
  }

  @Override
  public Optional<Stored<Petition>> find(PetitionId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Petition>> findAll(Collection<PetitionId> ids) {
    return ids.stream().flatMap(each -> find(each).stream()).toList();
  }

  @Override
  public Map<PetitionId, Revision> revisions(Collection<PetitionId> ids) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Created<Petition> add(PetitionId id, Change<Petition, PetitionEvent> change, Act act) {
    return store.insert(id.value(), change, act);
  }

  @Override
  public Stored<Petition> save(
      Stored<Petition> read, Change<Petition, PetitionEvent> change, Act act) {
    Runnable faster = first;
    first = () -> {};
    faster.run();
    return store.update(read, change, act);
  }
}
