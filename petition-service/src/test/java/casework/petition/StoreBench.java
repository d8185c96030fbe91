package casework.petition;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.Untold;
import casework.platform.audit.AuditChain;
import casework.platform.audit.AuditEntry;
import casework.platform.audit.AuditRow;
import casework.platform.outbox.OutboxRelay;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.WireEvent;
import casework.platform.time.Leases;
import casework.testkit.mongo.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Petitions and threads on a real store, whose machine time can be put forward. */
public final class StoreBench implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final InstantSource machine = () -> Instant.now().plus(ahead.get());
  private final AuditChain chain;
  private final OutboxRelay relay;

  public final AggregateStore<Petition, PetitionEvent> petitions;
  public final AggregateStore<PetitionThread, Untold> threads;

  public StoreBench(TestStore store) {
    chain = new AuditChain(store.database(), PATIENCE);
    chain.prepare();
    Leases leases = new Leases(store.database(), UUID.randomUUID().toString(), machine);
    relay =
        new OutboxRelay(
            (_, _) -> CompletableFuture.completedFuture(null),
            chain,
            leases,
            JsonMapper.shared(),
            machine);
    AggregateStores stores = new AggregateStores(relay, JsonMapper.shared(), machine, () -> null);
    petitions =
        stores.of(
            store.database(),
            "petitions",
            "petition",
            Petition.class,
            _ -> new Document(),
            event -> WireEvent.of("petitions", event.getClass().getSimpleName(), Map.of()));
    threads =
        stores.of(
            store.database(),
            "threads",
            "thread",
            PetitionThread.class,
            _ -> new Document(),
            _ -> {
              throw new IllegalStateException("threads tell other services nothing");
            });
    stores.ensureIndexes();
  }

  public void forward(Duration by) {
    ahead.updateAndGet(so -> so.plus(by));
  }

  /** From now on what was kept to be told is told. */
  public void startRelay() {
    relay.start();
  }

  /** Whether the relay has told everything. */
  public boolean nothingLeftToTell() {
    return relay.open() == 0;
  }

  /** What was done to a matter, as the chain has it. */
  public List<String> chained(UUID matter) {
    return chain.rows(matter).stream().map(AuditRow::entry).map(AuditEntry::step).toList();
  }

  @Override
  public void close() {
    relay.stop();
    chain.close();
  }
}
