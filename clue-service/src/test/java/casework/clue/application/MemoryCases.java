package casework.clue.application;

import casework.clue.domain.Case;
import casework.clue.domain.CaseEvent;
import casework.clue.domain.CaseId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cases in memory. */
final class MemoryCases implements Cases {

  private final Map<CaseId, Stored<Case>> cases = new HashMap<>();

  void put(Case filed) {
    cases.put(filed.id(), Stored.of(filed.id().value(), Revision.FIRST, filed));
  }

  @Override
  public Optional<Stored<Case>> find(CaseId id, Actor actor) {
    return find(id);
  }

  @Override
  public Optional<Stored<Case>> find(CaseId id) {
    return Optional.ofNullable(cases.get(id));
  }

  @Override
  public boolean exists(CaseId id) {
    return cases.containsKey(id);
  }

  @Override
  public Created<Case> add(Change<Case, CaseEvent> change, Act act) {
    put(change.next());
    return new Created<>(find(change.next().id()).orElseThrow(), false);
  }

  @Override
  public Stored<Case> save(Stored<Case> read, Change<Case, CaseEvent> change, Act act) {
    put(change.next());
    return find(change.next().id()).orElseThrow();
  }
}
