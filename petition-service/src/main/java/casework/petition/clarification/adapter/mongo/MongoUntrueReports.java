package casework.petition.clarification.adapter.mongo;

import casework.petition.clarification.application.UntrueReports;
import casework.petition.clarification.domain.FileSight;
import casework.petition.clarification.domain.Tacit;
import casework.petition.clarification.domain.UntrueReport;
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

/** Keeps untrue reports in the service's database, one document each. */
@Component
final class MongoUntrueReports implements UntrueReports {

  private final AggregateStore<UntrueReport, Tacit> store;

  MongoUntrueReports(AggregateStore<UntrueReport, Tacit> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<UntrueReport>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Created<UntrueReport> add(UUID id, Change<UntrueReport, Tacit> change, Act act) {
    return store.insert(id, change, act);
  }

  @Override
  public Stored<UntrueReport> save(
      Stored<UntrueReport> read, Change<UntrueReport, Tacit> change, Act act) {
    return store.update(read, change, act);
  }

  @Override
  public List<Stored<UntrueReport>> list(
      FileSight sight, @Nullable String status, @Nullable UUID after, int rows) {
    return SeekFiles.list(
        store,
        sight,
        status == null ? Filters.empty() : Filters.eq("seek.status", status),
        after,
        rows);
  }
}
