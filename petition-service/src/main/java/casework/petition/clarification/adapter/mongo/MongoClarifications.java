package casework.petition.clarification.adapter.mongo;

import casework.petition.clarification.application.Clarifications;
import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.FileSight;
import casework.petition.clarification.domain.Tacit;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps clarifications in the service's database, one document each. */
@Component
final class MongoClarifications implements Clarifications {

  private final AggregateStore<Clarification, Tacit> store;

  MongoClarifications(AggregateStore<Clarification, Tacit> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Clarification>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Created<Clarification> add(UUID id, Change<Clarification, Tacit> change, Act act) {
    return store.insert(id, change, act);
  }

  @Override
  public Stored<Clarification> save(
      Stored<Clarification> read, Change<Clarification, Tacit> change, Act act) {
    return store.update(read, change, act);
  }

  @Override
  public List<Stored<Clarification>> list(
      FileSight sight, @Nullable String status, @Nullable UUID after, int rows) {
    return SeekFiles.list(
        store,
        sight,
        status == null ? Filters.empty() : Filters.eq("seek.status", status),
        after,
        rows);
  }

  @Override
  public List<Stored<Clarification>> waiting(FileSight sight, @Nullable UUID after, int rows) {
    return SeekFiles.list(
        store, sight, Filters.nin("seek.status", "returned", "closed"), after, rows);
  }
}
