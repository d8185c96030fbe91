package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Petitions in memory, with the facts they said; may be told to fail at its next write. */
final class MemoryPetitions implements Petitions {

  final Map<PetitionId, Stored<Petition>> kept = new HashMap<>();
  final List<PetitionEvent> said = new ArrayList<>();
  private boolean failing;

  /** The next write is lost, as by a crash. */
  void failOnce() {
    failing = true;
  }

  @Override
  public Optional<Stored<Petition>> find(PetitionId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Stored<Petition>> findAll(Collection<PetitionId> ids) {
    return ids.stream().flatMap(each -> find(each).stream()).toList();
  }

  @Override
  public Map<PetitionId, Revision> revisions(Collection<PetitionId> ids) {
    Map<PetitionId, Revision> revisions = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(each -> revisions.put(id, each.revision())));
    return revisions;
  }

  @Override
  public Created<Petition> add(PetitionId id, Change<Petition, PetitionEvent> change, Act act) {
    crashIfAsked();
    boolean there = kept.containsKey(id);
    if (!there) {
      kept.put(id, Stored.of(id.value(), Revision.FIRST, change.next()));
      said.addAll(change.events());
    }
    return new Created<>(Objects.requireNonNull(kept.get(id)), there);
  }

  @Override
  public Stored<Petition> save(
      Stored<Petition> read, Change<Petition, PetitionEvent> change, Act act) {
    crashIfAsked();
    Stored<Petition> next = Stored.of(read.id(), read.revision().next(), change.next());
    kept.put(change.next().id(), next);
    said.addAll(change.events());
    return next;
  }

  private void crashIfAsked() {
    if (failing) {
      failing = false;
      throw new Crash();
    }
  }

  /** Stands for the process being killed. */
  static final class Crash extends RuntimeException {}
}
