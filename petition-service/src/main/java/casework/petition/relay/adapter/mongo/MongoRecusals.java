package casework.petition.relay.adapter.mongo;

import casework.petition.relay.application.Recusals;
import casework.petition.relay.domain.Recusal;
import casework.petition.relay.domain.Silence;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Keeps recusals in the service's database, one document each. */
@Component
public final class MongoRecusals implements Recusals, ApplicationRunner {

  private final AggregateStore<Recusal, Silence> store;

  MongoRecusals(AggregateStore<Recusal, Silence> store) {
    this.store = store;
  }

  /** Which fields a recusal can be looked up by. */
  public static Document seek(Recusal recusal) {
    return new Document("organ", recusal.organ())
        .append("officer", recusal.officer())
        .append("petition", recusal.petition())
        .append("status", recusal.state().code());
  }

  @Override
  public void run(ApplicationArguments arguments) {
    // Asked with every list and every look at a petition.
    store.collection().createIndex(Indexes.ascending("seek.officer", "seek.status"));
  }

  @Override
  public Optional<Stored<Recusal>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Created<Recusal> add(UUID id, Change<Recusal, Silence> change, Act act) {
    return store.insert(id, change, act);
  }

  @Override
  public Stored<Recusal> save(Stored<Recusal> read, Change<Recusal, Silence> change, Act act) {
    return store.update(read, change, act);
  }

  @Override
  public Set<UUID> withdrawnFrom(String officer) {
    return store
        .collection()
        .find(
            Filters.and(
                Filters.eq("seek.officer", officer), Filters.eq("seek.status", "withdrawn")))
        .projection(Projections.include("seek.petition"))
        .map(each -> each.getDocument("seek").getBinary("petition").asUuid())
        .into(new HashSet<>());
  }

  @Override
  public List<Stored<Recusal>> list(
      Set<String> organs, String officer, @Nullable String status, @Nullable UUID after, int rows) {
    List<Bson> all = new ArrayList<>();
    all.add(Filters.or(Filters.in("seek.organ", organs), Filters.eq("seek.officer", officer)));
    if (status != null) {
      all.add(Filters.eq("seek.status", status));
    }
    if (after != null) {
      all.add(Filters.gt("_id", after));
    }
    return store
        .collection()
        .find(Filters.and(all))
        .sort(Sorts.ascending("_id"))
        .limit(rows)
        .map(store::read)
        .into(new ArrayList<>());
  }
}
