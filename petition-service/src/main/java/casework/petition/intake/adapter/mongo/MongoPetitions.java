package casework.petition.intake.adapter.mongo;

import casework.petition.intake.application.Petitions;
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
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps petitions in the service's database, one document each. */
@Component
public final class MongoPetitions implements Petitions {

  private final AggregateStore<Petition, PetitionEvent> store;

  public MongoPetitions(AggregateStore<Petition, PetitionEvent> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Petition>> find(PetitionId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Petition>> findAll(Collection<PetitionId> ids) {
    return store.findAll(ids.stream().map(PetitionId::value).toList());
  }

  @Override
  public Map<PetitionId, Revision> revisions(Collection<PetitionId> ids) {
    return store.revisions(ids.stream().map(PetitionId::value).toList()).entrySet().stream()
        .collect(Collectors.toMap(each -> new PetitionId(each.getKey()), Map.Entry::getValue));
  }

  @Override
  public Created<Petition> add(PetitionId id, Change<Petition, PetitionEvent> change, Act act) {
    return store.insert(id.value(), change, act);
  }

  @Override
  public Stored<Petition> save(
      Stored<Petition> read, Change<Petition, PetitionEvent> change, Act act) {
    return store.update(read, change, act);
  }
}
