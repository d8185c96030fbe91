package casework.bench.clocks;

import casework.bench.clocks.ThreeClocks.Warned;
import casework.bench.desk.Course;
import casework.bench.desk.Desk;
import casework.bench.desk.Many;
import casework.bench.desk.Tally;
import casework.platform.audit.AuditChain;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.outbox.EventSender;
import casework.platform.outbox.OutboxRelay;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.WireEvent;
import casework.platform.time.DueMatters;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.Sweeper;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * Matters of three clocks on all that a service has for them: store with revisions, outbox, audit
 * trail and fencing, sweeper under a lease, relay.
 */
final class OurDesk implements Desk {

  private static final String TYPE = "casework.bench.warned.v1";
  private static final int AT_ONCE = 1000;

  /** Longer than any measurement lets the law's clock run. */
  private static final Duration FAR = Duration.ofDays(365L * 100);

  private final AtomicLong told = new AtomicLong();
  private final Set<UUID> arrived = ConcurrentHashMap.newKeySet();
  private final Tally tally = new Tally(told::get);
  private final Many many = new Many();
  private final MongoDatabase database;
  private final AuditChain audit;
  private final OutboxRelay relay;
  private final AggregateStore<ThreeClocks, Warned> store;
  private final LawClock law;
  private final DueMatters due;
  private final Sweeper sweeper;

  /**
   * @param database that nothing has been written to; goes with the desk
   * @param sender takes facts to the broker
   * @param folder for the law's clock
   */
  OurDesk(MongoDatabase database, EventSender sender, String topic, Path folder) {
    this.database = database;
    InstantSource machine = InstantSource.system();
    this.law = LawClock.movable(folder.resolve("law-time"), LawDays.startOf(Course.START));
    Leases leases = new Leases(database, UUID.randomUUID().toString(), machine);
    this.audit = new AuditChain(database, Duration.ofSeconds(10));
    audit.prepare();
    this.relay = new OutboxRelay(counting(sender), audit, leases, JsonMapper.shared(), machine);
    AggregateStores stores = new AggregateStores(relay, JsonMapper.shared(), machine, () -> null);
    this.store =
        stores.of(
            database,
            "matters",
            "matter",
            ThreeClocks.class,
            ThreeClocks::seek,
            event -> WireEvent.of(topic, TYPE, body(event)));
    stores.ensureIndexes();
    this.due = new DueMatters(store.collection());
    this.sweeper = new Sweeper("bench-clocks", leases, store.collection(), law, this::turn);
    relay.start();
    sweeper.start();
  }

  private static Map<String, Object> body(Warned event) {
    return Map.of(
        "organ", event.organ(),
        "stage", event.stage(),
        "colour", event.colour().name(),
        "due", event.due().toString());
  }

  // The sweep sends again what the express was slow with; whoever hears it knows it by its id.
  private EventSender counting(EventSender sender) {
    return (matter, entry) ->
        sender
            .send(matter, entry)
            .thenRun(
                () -> {
                  if (arrived.add(entry.id())) {
                    told.incrementAndGet();
                  }
                });
  }

  private void turn(UUID id, Act act) {
    var read = store.find(id).orElseThrow();
    store.update(read, read.state().turn(act), act);
  }

  @Override
  public void open(int cases) throws Exception {
    many.times(cases, this::open);
    tally.opened(cases);
    tally.await(this::hasToldAll);
  }

  private UUID open() {
    UUID id = UUID.randomUUID();
    Act act =
        new Act(
            Actor.system("bench"),
            new Cause.Creation("bench", id.toString(), "bench"),
            law.instant());
    store.insert(id, ThreeClocks.open(act), act);
    return id;
  }

  @Override
  public void pass(int days) {
    tally.passed();
    law.moveTo(law.instant().plus(Duration.ofDays(days)));
    tally.await(() -> hasToldAll() && due.next(law.instant()).isEmpty());
  }

  private boolean hasToldAll() {
    return store.collection().find(Filters.exists("pendingSince")).limit(1).first() == null;
  }

  @Override
  public void look(int times) {
    for (int i = 0; i < times; i++) {
      if (!due.next(law.instant()).isEmpty()) {
        throw new IllegalStateException("something is due where nothing should be");
      }
    }
  }

  // Copies of one that has come about as all do, but not due while anything is measured.
  @Override
  public void fill(int cases) throws Exception {
    UUID first = open();
    tally.await(this::hasToldAll);
    BsonDocument model =
        Objects.requireNonNull(
            store.collection().find(Filters.eq("_id", new BsonBinary(first))).first());
    long far = law.instant().plus(FAR).toEpochMilli();
    store.collection().deleteOne(Filters.eq("_id", new BsonBinary(first)));
    for (int laid = 0; laid < cases; laid += AT_ONCE) {
      List<BsonDocument> copies = new ArrayList<>();
      for (int i = laid; i < Math.min(cases, laid + AT_ONCE); i++) {
        BsonDocument copy = model.clone();
        copy.put("_id", new BsonBinary(UUID.randomUUID()));
        // Each at an instant of its own, so that the index is as wide as it would be.
        copy.getDocument("seek").put("nextTransitionAt", new BsonDateTime(far + i * 1000L));
        copies.add(copy);
      }
      store.collection().insertMany(copies);
    }
  }

  @Override
  public void close() {
    many.close();
    sweeper.stop();
    relay.stop();
    audit.close();
    database.drop();
  }
}
