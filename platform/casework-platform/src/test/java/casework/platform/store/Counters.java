package casework.platform.store;

import casework.platform.audit.AuditEntry;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Role;
import casework.platform.outbox.EventSender;
import casework.platform.outbox.OutboxEntry;
import casework.platform.outbox.OutboxRelay;
import casework.platform.time.Leases;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** The smallest matter there is, its store, and a relay whose broker comes and goes. */
final class Counters implements AutoCloseable {

  record Counter(int value, String note) {}

  record Counted(int value) {}

  static final Actor OFFICER = new Actor("O1", "JW", "D1", Set.of(Role.HANDLER), "test");
  static final Instant LAW = Instant.parse("2020-06-15T08:00:00Z");

  final List<OutboxEntry> sent = new CopyOnWriteArrayList<>();
  final List<AuditEntry> chained = new CopyOnWriteArrayList<>();
  final MovingMachine machine = new MovingMachine();
  final AtomicInteger asked = new AtomicInteger();
  final AtomicReference<Runnable> whileSending = new AtomicReference<>(() -> {});
  final OutboxRelay relay;
  final AggregateStore<Counter, Counted> store;
  private volatile boolean brokerIsThere = true;
  private volatile Duration inVain = Duration.ZERO;

  Counters(MongoDatabase database) {
    EventSender sender =
        (matter, entry) -> {
          if (!brokerIsThere) {
            asked.incrementAndGet();
            LockSupport.parkNanos(inVain.toNanos());
            return CompletableFuture.failedFuture(new IllegalStateException("no broker"));
          }
          sent.add(entry);
          whileSending.getAndSet(() -> {}).run();
          return CompletableFuture.completedFuture(null);
        };
    relay =
        new OutboxRelay(
            sender,
            chained::addAll,
            new Leases(database, "this", machine),
            JsonMapper.shared(),
            machine);
    AggregateStores stores =
        new AggregateStores(relay, JsonMapper.shared(), machine, () -> "00-trace-span-01");
    store =
        stores.of(
            database,
            "counters",
            "counter",
            Counter.class,
            counter -> new Document("value", counter.value()),
            event ->
                WireEvent.of(
                    "casework.counter.v1",
                    "casework.counter.counted.v1",
                    Map.of("value", event.value())));
    stores.ensureIndexes();
  }

  void brokerGoes() {
    brokerIsThere = false;
  }

  /** It is away, and whoever sends waits for it as long. */
  void brokerIsWaitedFor(Duration each) {
    inVain = each;
    brokerIsThere = false;
  }

  void brokerComes() {
    brokerIsThere = true;
  }

  static Change<Counter, Counted> to(int value) {
    return Change.of(
        new Counter(value, "n" + value), "count", List.of("R-TEST"), new Counted(value));
  }

  static Act step() {
    return new Act(OFFICER, new Cause.Step(), LAW);
  }

  Stored<Counter> one() {
    return store.insert(UUID.randomUUID(), to(1), step()).stored();
  }

  Stored<Counter> reread(Stored<Counter> stored) {
    return store.find(stored.id()).orElseThrow();
  }

  @Override
  public void close() {
    relay.stop();
  }
}
