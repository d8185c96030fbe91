package casework.petition.vault.adapter.mongo;

import casework.petition.vault.application.Openings;
import casework.petition.vault.domain.IdentityOpening;
import casework.petition.vault.domain.OpeningId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonDocument;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Keeps openings in the service's database; none holds anything of an identity. */
@Component
final class MongoOpenings implements Openings, ApplicationRunner {

  private final AggregateStore<IdentityOpening, Void> store;

  MongoOpenings(AggregateStore<IdentityOpening, Void> store) {
    this.store = store;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var openings = store.collection();
    openings.createIndex(Indexes.ascending("seek.petition"));
    openings.createIndex(Indexes.ascending("seek.undecidedIn"), new IndexOptions().sparse(true));
    openings.createIndex(Indexes.ascending("seek.until"), new IndexOptions().sparse(true));
  }

  @Override
  public Optional<Stored<IdentityOpening>> find(OpeningId id) {
    return store.find(id.value());
  }

  @Override
  public Created<IdentityOpening> add(OpeningId id, Change<IdentityOpening, Void> change, Act act) {
    return store.insert(id.value(), change, act);
  }

  @Override
  public Stored<IdentityOpening> save(
      Stored<IdentityOpening> read, Change<IdentityOpening, Void> change, Act act) {
    return store.update(read, change, act);
  }

  @Override
  public List<Stored<IdentityOpening>> of(UUID petition) {
    return read(
        store
            .collection()
            .find(Filters.eq("seek.petition", petition.toString()))
            .sort(Sorts.ascending("_id")));
  }

  @Override
  public List<Stored<IdentityOpening>> undecided(String organ, int rows) {
    return read(
        store
            .collection()
            .find(Filters.eq("seek.undecidedIn", organ))
            .sort(Sorts.ascending("seek.until", "_id"))
            .limit(rows));
  }

  @Override
  public List<Stored<IdentityOpening>> over(Instant now, int rows) {
    return read(store.collection().find(Filters.lte("seek.until", now)).limit(rows));
  }

  private List<Stored<IdentityOpening>> read(FindIterable<BsonDocument> found) {
    return found.map(store::read).into(new ArrayList<>());
  }
}
