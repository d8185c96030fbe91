package casework.petition.duplicate.adapter.mongo;

import casework.petition.duplicate.application.Proposals;
import casework.petition.duplicate.domain.Proposal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
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
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps proposed duplicates in the service's database, one document for each later petition. */
@Component
final class MongoProposals implements Proposals {

  private static final String OPEN = "seek.openSince";

  private final AggregateStore<Proposal, Void> store;

  MongoProposals(AggregateStore<Proposal, Void> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Proposal>> find(UUID petition) {
    return store.find(id(petition));
  }

  @Override
  public Created<Proposal> add(Change<Proposal, Void> change, Act act) {
    return store.insert(id(change.next().petition()), change, act);
  }

  @Override
  public Stored<Proposal> save(Stored<Proposal> read, Change<Proposal, Void> change, Act act) {
    return store.update(read, change, act);
  }

  // Not the petition's own: the audit trail counts the revisions of each matter by itself.
  private static UUID id(UUID petition) {
    return Identifiers.derive("duplicate", petition.toString());
  }

  @Override
  public List<Stored<Proposal>> open(Set<String> organs, @Nullable Place after, int rows) {
    List<Bson> all = new ArrayList<>();
    all.add(Filters.in("seek.organ", organs));
    all.add(Filters.exists(OPEN));
    if (after != null) {
      String day = after.receivedOn().toString();
      all.add(
          Filters.or(
              Filters.gt(OPEN, day),
              Filters.and(Filters.eq(OPEN, day), Filters.gt("seek.petition", after.petition()))));
    }
    return store
        .collection()
        .find(Filters.and(all))
        .sort(Sorts.ascending(OPEN, "seek.petition"))
        .limit(rows)
        .map(store::read)
        .into(new ArrayList<>());
  }
}
