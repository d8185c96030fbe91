package casework.scoring.directory.adapter.mongo;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.AggregateStore;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.directory.application.Organs;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Organ.OrganRevised;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Organs in the collection {@code organs}. */
@Component
final class MongoOrgans implements Organs {

  private final AggregateStore<Organ, OrganRevised> store;

  MongoOrgans(AggregateStore<Organ, OrganRevised> store) {
    this.store = store;
  }

  @Override
  public Optional<Stored<Organ>> find(String code) {
    return store.find(Organ.key(code));
  }

  @Override
  public List<String> codes() {
    List<String> codes = new ArrayList<>();
    store
        .collection()
        .find()
        .projection(Projections.include("seek.code"))
        .sort(Sorts.ascending("seek.code"))
        .forEach(each -> codes.add(each.getDocument("seek").getString("code").getValue()));
    return codes;
  }

  @Override
  public Created<Organ> add(Change<Organ, OrganRevised> change, Act act) {
    return store.insert(Organ.key(change.next().code()), change, act);
  }

  @Override
  public Stored<Organ> save(Stored<Organ> read, Change<Organ, OrganRevised> change, Act act) {
    return store.update(read, change, act);
  }
}
