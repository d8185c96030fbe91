package casework.petition.relay.adapter.mongo;

import casework.petition.relay.application.Forwardings;
import casework.petition.relay.domain.Forwarding;
import casework.petition.relay.domain.ForwardingState;
import casework.petition.relay.domain.Silence;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.LawDays;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps forwardings in the service's database, one document each. */
@Component
public final class MongoForwardings implements Forwardings {

  private final AggregateStore<Forwarding, Silence> store;

  MongoForwardings(AggregateStore<Forwarding, Silence> store) {
    this.store = store;
  }

  /** Which fields a forwarding can be looked up by. */
  public static Document seek(Forwarding forwarding) {
    Document seek =
        new Document("organs", List.of(forwarding.from(), forwarding.to()))
            .append("petitions", List.of(forwarding.left(), forwarding.arrived()))
            .append("status", forwarding.state().code());
    if (forwarding.state() instanceof ForwardingState.Waiting) {
      seek.append("waitsAt", forwarding.to());
    }
    LocalDate next = forwarding.limit().lookOn();
    if (next != null) {
      seek.append("nextTransitionAt", LawDays.startOf(next));
    }
    return seek;
  }

  @Override
  public Optional<Stored<Forwarding>> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Created<Forwarding> add(UUID id, Change<Forwarding, Silence> change, Act act) {
    return store.insert(id, change, act);
  }

  @Override
  public Stored<Forwarding> save(
      Stored<Forwarding> read, Change<Forwarding, Silence> change, Act act) {
    return store.update(read, change, act);
  }

  @Override
  public List<Stored<Forwarding>> list(
      Set<String> organs, Set<UUID> withheld, @Nullable UUID after, int rows) {
    return read(Filters.in("seek.organs", organs), withheld, after, rows);
  }

  @Override
  public List<Stored<Forwarding>> waitingAt(
      String organ, Set<UUID> withheld, @Nullable UUID after, int rows) {
    return read(Filters.eq("seek.waitsAt", organ), withheld, after, rows);
  }

  private List<Stored<Forwarding>> read(
      Bson which, Set<UUID> withheld, @Nullable UUID after, int rows) {
    List<Bson> all = new ArrayList<>(List.of(which));
    if (!withheld.isEmpty()) {
      all.add(Filters.nin("seek.petitions", withheld));
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
