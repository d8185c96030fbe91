package casework.bench.telling;

import casework.platform.audit.AuditChain;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.outbox.EventSender;
import casework.platform.outbox.OutboxRelay;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.WireEvent;
import casework.platform.time.Leases;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Matters on the platform's own store, told by its outbox, audited as everywhere. */
final class OurKeeper implements Keeper {

  /** A matter with nothing but what it has to tell. */
  record Matter(String text) {}

  /** The fact that it is there. */
  record Told(String text) {}

  private final AuditChain audit;
  private final OutboxRelay relay;
  private final AggregateStore<Matter, Told> store;

  OurKeeper(MongoDatabase database, EventSender sender, String topic) {
    this.audit = new AuditChain(database, Duration.ofSeconds(10));
    audit.prepare();
    InstantSource machine = InstantSource.system();
    this.relay =
        new OutboxRelay(
            sender, audit, new Leases(database, "bench", machine), JsonMapper.shared(), machine);
    this.store =
        new AggregateStores(relay, JsonMapper.shared(), machine, () -> null)
            .of(
                database,
                "matters",
                "matter",
                Matter.class,
                _ -> new Document(),
                event -> WireEvent.of(topic, Post.TYPE, Map.of("text", event.text())));
    store
        .collection()
        .createIndex(Indexes.ascending("pendingSince"), new IndexOptions().sparse(true));
    relay.start();
  }

  @Override
  public Instant keep(UUID matter) {
    Act act =
        new Act(
            Actor.system("bench"),
            new Cause.Creation("bench", matter.toString(), "bench"),
            Instant.now());
    store.insert(matter, Change.of(new Matter(TEXT), "telling", List.of(), new Told(TEXT)), act);
    return Instant.now();
  }

  @Override
  public long pending() {
    return relay.open();
  }

  @Override
  public void close() {
    relay.stop();
    audit.close();
  }
}
