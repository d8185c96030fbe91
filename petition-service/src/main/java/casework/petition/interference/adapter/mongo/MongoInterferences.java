package casework.petition.interference.adapter.mongo;

import casework.petition.interference.application.Interferences;
import casework.petition.interference.domain.Interference;
import casework.petition.interference.domain.Interference.Unsaid;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the register; what an actor may know of stands in every query. */
@Component
public final class MongoInterferences implements Interferences {

  private final AggregateStore<Interference, Unsaid> store;

  MongoInterferences(AggregateStore<Interference, Unsaid> store) {
    this.store = store;
  }

  /** Which fields an entry can be looked up by. */
  public static Document seek(Interference entry) {
    Document seek = new Document("keeper", entry.keeper()).append("on", entry.on().toString());
    if (entry.matter() != null) {
      seek.append("matter", entry.matter());
    }
    return seek;
  }

  @Override
  public Created<Interference> add(UUID id, Change<Interference, Unsaid> change, Act act) {
    return store.insert(id, change, act);
  }

  @Override
  public Optional<Stored<Interference>> find(Set<String> keepers, Set<UUID> withheld, UUID id) {
    return read(within(keepers, withheld, Filters.eq("_id", id)), 1).stream().findFirst();
  }

  @Override
  public List<Stored<Interference>> list(
      Set<String> keepers, Set<UUID> withheld, @Nullable UUID after, int rows) {
    return read(
        within(keepers, withheld, after == null ? Filters.empty() : Filters.gt("_id", after)),
        rows);
  }

  private static Bson within(Set<String> keepers, Set<UUID> withheld, Bson which) {
    List<Bson> all = new ArrayList<>(List.of(Filters.in("seek.keeper", keepers), which));
    if (!withheld.isEmpty()) {
      all.add(Filters.nin("seek.matter", withheld));
    }
    return Filters.and(all);
  }

  private List<Stored<Interference>> read(Bson filter, int rows) {
    return store
        .collection()
        .find(filter)
        .sort(Sorts.ascending("_id"))
        .limit(rows)
        .map(store::read)
        .into(new ArrayList<>());
  }
}
