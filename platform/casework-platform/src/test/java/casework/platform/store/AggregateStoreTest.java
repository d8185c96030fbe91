package casework.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import casework.platform.audit.AuditEntry;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.outbox.EventSender;
import casework.platform.outbox.OutboxEntry;
import casework.platform.outbox.OutboxRelay;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.KeyRing;
import casework.platform.time.Fenced;
import casework.platform.time.Leases;
import casework.platform.trial.Safeguards;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AggregateStoreTest {

  record Counter(int value, String note) {}

  record Counted(int value) {}

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private static final Actor OFFICER = new Actor("O1", "JW", "D1", Set.of(Role.HANDLER), "test");
  private static final Instant LAW = Instant.parse("2020-06-15T08:00:00Z");

  private final List<OutboxEntry> sent = new CopyOnWriteArrayList<>();
  private final List<AuditEntry> chained = new CopyOnWriteArrayList<>();
  private final MovingMachine machine = new MovingMachine();
  private final AtomicReference<Runnable> whileSending = new AtomicReference<>(() -> {});
  private volatile boolean brokerIsThere = true;
  private OutboxRelay relay;
  private AggregateStore<Counter, Counted> store;

  private MongoDatabase database;

  @BeforeEach
  void open() {
    database = STORE.fresh();
    EventSender sender =
        (matter, entry) -> {
          if (!brokerIsThere) {
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

  @AfterEach
  void close() {
    relay.stop();
  }

  private static Change<Counter, Counted> to(int value) {
    return Change.of(
        new Counter(value, "n" + value), "count", List.of("R-TEST"), new Counted(value));
  }

  private static Act creation(String key, String fingerprint) {
    return new Act(OFFICER, new Cause.Creation("O1/test", key, fingerprint), LAW);
  }

  private static Act step() {
    return new Act(OFFICER, new Cause.Step(), LAW);
  }

  private static Act heard(long sequence) {
    UUID source = new UUID(1, 1);
    return new Act(
        Actor.system("test"),
        new Cause.Heard("/casework/other", source, sequence, new UUID(2, sequence)),
        LAW);
  }

  private static Act timer(long fence) {
    return timer("sweeper", fence);
  }

  private static Act timer(String lease, long fence) {
    return new Act(Actor.system(lease), new Cause.Timer(lease, fence), LAW);
  }

  private Stored<Counter> aCounter() {
    return store.insert(UUID.randomUUID(), to(1), step()).stored();
  }

  private Stored<Counter> reread(Stored<Counter> stored) {
    return store.find(stored.id()).orElseThrow();
  }

  @Nested
  class Sealing {

    @Test
    void keepsTextsOutOfTheDocumentAndReadsThemBack(@TempDir Path keys) {
      AggregateStore<Counter, Counted> sealing = sealing(keys);
      UUID id = UUID.randomUUID();

      Stored<Counter> made = sealing.insert(id, told("示例说明"), step()).stored();
      BsonDocument first = raw(sealing, id);
      sealing.update(made, told("另一说明"), step());
      BsonDocument second = raw(sealing, id);

      assertThat(sealing.find(id).orElseThrow().state()).isEqualTo(new Counter(1, "另一说明"));
      assertThat(first.toJson() + second.toJson()).doesNotContain("说明");
      assertThat(second.getDocument("seal")).isNotEqualTo(first.getDocument("seal"));
    }

    @Test
    void readsWhatWasKeptInTheClearAndSealsItWithTheNextWrite(@TempDir Path keys) {
      Stored<Counter> open = store.insert(UUID.randomUUID(), told("示例说明"), step()).stored();
      AggregateStore<Counter, Counted> sealing = sealing(keys);

      Stored<Counter> read = sealing.find(open.id()).orElseThrow();
      sealing.update(read, told(read.state().note()), step());

      assertThat(read.state()).isEqualTo(open.state());
      assertThat(raw(sealing, open.id()).toJson()).doesNotContain("说明");
    }

    private Change<Counter, Counted> told(String note) {
      return Change.of(new Counter(1, note), "count", List.of(), new Counted(1));
    }

    private BsonDocument raw(AggregateStore<Counter, Counted> of, UUID id) {
      return Objects.requireNonNull(
          of.collection().find(Filters.eq("_id", AggregateStore.uuid(id))).first());
    }

    private AggregateStore<Counter, Counted> sealing(Path directory) {
      KeyRing ring = new KeyRing(directory, true);
      return new AggregateStores(
              relay,
              JsonMapper.shared(),
              machine,
              () -> "00-trace-span-01",
              new TextSeal(new EnvelopeKeys(() -> ring.versions("test")), new FieldCipher()),
              Safeguards.ALL)
          .of(
              database,
              "counters",
              "counter",
              Counter.class,
              counter -> new Document("value", counter.value()),
              event -> WireEvent.of("casework.counter.v1", "counted", Map.of()));
    }
  }

  @Nested
  class Creating {

    private final UUID id = UUID.randomUUID();

    @Test
    void givesTheFirstResultAgainForTheSameKeyAndBody() {
      Created<Counter> first = store.insert(id, to(1), creation("k", "f"));
      Created<Counter> second = store.insert(id, to(1), creation("k", "f"));

      assertThat(first.replayed()).isFalse();
      assertThat(second.replayed()).isTrue();
      assertThat(second.stored()).isEqualTo(first.stored());
      assertThat(store.collection().countDocuments()).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBodyAndKeepsTheFirst() {
      store.insert(id, to(1), creation("k", "f"));

      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> store.insert(id, to(2), creation("k", "other")))
          .satisfies(
              refused -> assertThat(refused.refusal().code()).isEqualTo("idempotency-key-reused"));
      assertThat(store.find(id).orElseThrow().state().value()).isEqualTo(1);
    }

    @Test
    void refusesAKeyOfTheDayBeforeYesterday() {
      store.insert(id, to(1), creation("k", "f"));
      machine.forward(Duration.ofHours(24).plusMillis(1));

      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> store.insert(id, to(1), creation("k", "f")))
          .satisfies(
              refused -> assertThat(refused.refusal().code()).isEqualTo("idempotency-key-expired"));
    }

    @Test
    void givesTheFirstResultAgainUpToTwentyFourHoursLater() {
      store.insert(id, to(1), creation("k", "f"));
      machine.forward(Duration.ofHours(24).minusSeconds(10));

      assertThat(store.insert(id, to(1), creation("k", "f")).replayed()).isTrue();
    }
  }

  @Nested
  class Changing {

    @Test
    void writesStateFactsAndAuditEntryAtOnce() {
      Stored<Counter> next = store.update(aCounter(), to(2), step());

      BsonDocument document = store.collection().find().first();
      assertThat(document).isNotNull();
      assertThat(document.getArray("outbox"))
          .extracting(each -> each.asDocument().getString("kind").getValue())
          .containsExactly("event", "audit", "event", "audit");
      assertThat(document.getDocument("seek").getInt32("value").getValue()).isEqualTo(2);
      assertThat(reread(next)).isEqualTo(next);
    }

    @Test
    void refusesAWriteOnARevisionThatHasPassed() {
      Stored<Counter> first = aCounter();
      store.update(first, to(2), step());

      assertThatExceptionOfType(StaleRevision.class)
          .isThrownBy(() -> store.update(first, to(3), step()))
          .satisfies(
              stale -> {
                assertThat(stale.current()).isNotNull();
                assertThat(stale.current().value()).isEqualTo(2);
              });
      assertThat(reread(first).state().value()).isEqualTo(2);
    }

    @Test
    void letsOneOfManyWritersWinEachRevision() throws Exception {
      Stored<Counter> start = aCounter();
      int writers = 8;
      int rounds = 50;
      try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
        List<Future<Integer>> wins = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
          wins.add(pool.submit(() -> winsOf(start.id(), rounds)));
        }
        int total = 0;
        for (Future<Integer> each : wins) {
          total += each.get();
        }
        assertThat(reread(start).revision().value()).isEqualTo(1 + total);
        assertThat(reread(start).state().value()).isEqualTo(1 + total);
      }
    }

    private int winsOf(UUID id, int rounds) {
      int won = 0;
      for (int round = 0; round < rounds; round++) {
        Stored<Counter> read = store.find(id).orElseThrow();
        if (read.marks().pending() > 200) {
          return won;
        }
        try {
          store.update(read, to(read.state().value() + 1), step());
          won++;
        } catch (StaleRevision e) {
          // another writer won this one
        }
      }
      return won;
    }

    @Test
    void letsAFactHaveItsEffectOnce() {
      Stored<Counter> once = store.update(aCounter(), to(2), heard(3));

      assertThatExceptionOfType(AlreadyApplied.class)
          .isThrownBy(() -> store.update(reread(once), to(3), heard(3)));
      assertThatExceptionOfType(AlreadyApplied.class)
          .isThrownBy(() -> store.update(reread(once), to(3), heard(2)));
      assertThat(store.update(reread(once), to(3), heard(4)).state().value()).isEqualTo(3);
    }

    @Test
    void rejectsAWorkerWhoseTokenHasBeenOvertaken() {
      Stored<Counter> once = store.update(aCounter(), to(2), timer(7));

      assertThatExceptionOfType(Fenced.class)
          .isThrownBy(() -> store.update(reread(once), to(3), timer(6)));
      assertThat(store.update(reread(once), to(3), timer(7)).state().value()).isEqualTo(3);
    }

    /** Two clocks on the same matter take their leases apart; neither overtakes the other. */
    @Test
    void countsTheTokensOfEachLeaseByThemselves() {
      Stored<Counter> once = store.update(aCounter(), to(2), timer("runs", 7));

      Stored<Counter> twice = store.update(reread(once), to(3), timer("colours", 1));

      assertThat(twice.state().value()).isEqualTo(3);
      assertThatExceptionOfType(Fenced.class)
          .isThrownBy(() -> store.update(reread(twice), to(4), timer("runs", 6)));
    }

    @Test
    void refusesRatherThanLetAnOutboxGrowWithoutEnd() {
      Stored<Counter> counter = aCounter();
      assertThatExceptionOfType(OutboxFull.class)
          .isThrownBy(
              () -> {
                Stored<Counter> at = counter;
                for (int i = 0; i < AggregateStore.MOST_PENDING; i++) {
                  at = store.update(at, to(i), step());
                }
              });
      assertThat(reread(counter).marks().pending())
          .isLessThanOrEqualTo(AggregateStore.MOST_PENDING + 1);
    }
  }

  @Nested
  class Relaying {

    @Test
    void sendsFactsInOrderChainsTheAuditAndLeavesTheRevisionAlone() {
      relay.start();
      Stored<Counter> at = aCounter();
      for (int i = 2; i <= 5; i++) {
        at = store.update(at, to(i), step());
      }

      Stored<Counter> last = at;
      await().atMost(Duration.ofSeconds(10)).until(() -> relay.open() == 0);
      assertThat(sent).extracting(OutboxEntry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
      assertThat(sent).extracting(OutboxEntry::traceparent).containsOnly("00-trace-span-01");
      assertThat(chained).extracting(AuditEntry::revision).containsExactly(1L, 2L, 3L, 4L, 5L);
      assertThat(reread(last).revision()).isEqualTo(last.revision());
      assertThat(reread(last).marks().pending()).isZero();
      assertThat(store.update(last, to(6), step()).marks().sequence()).isEqualTo(6);
    }

    @Test
    void keepsWhatIsSaidWhileItSends() {
      Stored<Counter> counter = aCounter();
      Stored<Counter> second = store.update(counter, to(2), step());
      whileSending.set(
          () -> {
            brokerIsThere = false;
            store.update(second, to(3), step());
          });

      relay.start();
      machine.forward(Duration.ofSeconds(10));

      await().atMost(Duration.ofSeconds(10)).until(() -> chained.size() >= 3);
      assertThat(reread(counter).marks().pending()).isPositive();
      brokerIsThere = true;
      machine.forward(Duration.ofSeconds(10));
      await().atMost(Duration.ofSeconds(10)).until(() -> relay.open() == 0);
      assertThat(sent).extracting(OutboxEntry::sequence).contains(1L, 2L, 3L);
    }

    @Test
    void emptiesWhatWasSaidInOneStepAndKeepsTheNext() {
      relay.start();
      AtomicReference<Stored<Counter>> counter = new AtomicReference<>();
      CountDownLatch inserted = new CountDownLatch(1);
      whileSending.set(
          () -> {
            try {
              inserted.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            brokerIsThere = false;
            store.update(counter.get(), to(2), step());
          });
      counter.set(aCounter());
      inserted.countDown();

      await().atMost(Duration.ofSeconds(10)).until(() -> chained.size() >= 2);
      assertThat(relay.open()).isEqualTo(1);
      await()
          .atMost(Duration.ofSeconds(10))
          .untilAsserted(() -> assertThat(reread(counter.get()).marks().pending()).isEqualTo(1));
      brokerIsThere = true;
      machine.forward(Duration.ofSeconds(10));

      await().atMost(Duration.ofSeconds(10)).until(() -> relay.open() == 0);
      assertThat(sent).extracting(OutboxEntry::sequence).containsExactly(1L, 2L);
    }

    @Test
    void sweepsWhatACrashLeftBehind() {
      aCounter();
      aCounter();
      assertThat(sent).isEmpty();

      machine.forward(Duration.ofSeconds(10));
      relay.start();

      await().atMost(Duration.ofSeconds(10)).until(() -> relay.open() == 0);
      assertThat(sent).hasSize(2);
    }

    @Test
    void finishesWhatACrashLeftBetweenEmptyingAnOutboxAndSayingSo() {
      Stored<Counter> counter = aCounter();
      store
          .collection()
          .updateOne(
              Filters.eq("_id", AggregateStore.uuid(counter.id())),
              Updates.set("outbox", new BsonArray()));
      assertThat(relay.open()).isEqualTo(1);

      machine.forward(Duration.ofSeconds(10));
      relay.start();

      await().atMost(Duration.ofSeconds(10)).until(() -> relay.open() == 0);
      assertThat(sent).isEmpty();
    }

    @Test
    void keepsFactsWhileTheBrokerIsAwayAndTheAuditGoesOn() {
      brokerIsThere = false;
      relay.start();
      Stored<Counter> counter = aCounter();
      await().atMost(Duration.ofSeconds(10)).until(() -> chained.size() >= 1);
      assertThat(relay.open()).isEqualTo(1);

      brokerIsThere = true;
      machine.forward(Duration.ofSeconds(10));

      await().atMost(Duration.ofSeconds(10)).until(() -> relay.open() == 0);
      assertThat(sent).extracting(OutboxEntry::sequence).containsExactly(1L);
      assertThat(reread(counter).marks().pending()).isZero();
    }
  }
}
