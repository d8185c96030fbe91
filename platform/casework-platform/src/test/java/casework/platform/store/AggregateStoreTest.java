package casework.platform.store;

import static casework.platform.store.Counters.LAW;
import static casework.platform.store.Counters.OFFICER;
import static casework.platform.store.Counters.step;
import static casework.platform.store.Counters.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.secrecy.EnvelopeKeys;
import casework.platform.secrecy.FieldCipher;
import casework.platform.secrecy.KeyRing;
import casework.platform.store.Counters.Counted;
import casework.platform.store.Counters.Counter;
import casework.platform.time.Fenced;
import casework.platform.trial.Safeguards;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private MongoDatabase database;
  private Counters counters;
  private AggregateStore<Counter, Counted> store;

  @BeforeEach
  void open() {
    database = STORE.fresh();
    counters = new Counters(database);
    store = counters.store;
  }

  @AfterEach
  void close() {
    counters.close();
  }

  private static Act creation(String key, String fingerprint) {
    return new Act(OFFICER, new Cause.Creation("O1/test", key, fingerprint), LAW);
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
              counters.relay,
              JsonMapper.shared(),
              counters.machine,
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
      counters.machine.forward(Duration.ofHours(24).plusMillis(1));

      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> store.insert(id, to(1), creation("k", "f")))
          .satisfies(
              refused -> assertThat(refused.refusal().code()).isEqualTo("idempotency-key-expired"));
    }

    @Test
    void givesTheFirstResultOfAKeyThatNobodyChoseAgainHoweverLate() {
      Act step =
          new Act(OFFICER, Cause.Creation.lasting("transfer", id.toString(), "transfer"), LAW);
      Act other = new Act(OFFICER, Cause.Creation.lasting("transfer", id.toString(), "x"), LAW);
      Stored<Counter> first = store.insert(id, to(1), step).stored();
      counters.machine.forward(Duration.ofDays(400));

      Created<Counter> again = store.insert(id, to(2), step);

      assertThat(again.replayed()).isTrue();
      assertThat(again.stored()).isEqualTo(first);
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> store.insert(id, to(2), other))
          .satisfies(
              refused -> assertThat(refused.refusal().code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void givesTheFirstResultAgainUpToTwentyFourHoursLater() {
      store.insert(id, to(1), creation("k", "f"));
      counters.machine.forward(Duration.ofHours(24).minusSeconds(10));

      assertThat(store.insert(id, to(1), creation("k", "f")).replayed()).isTrue();
    }
  }

  @Nested
  class Changing {

    @Test
    void writesStateFactsAndAuditEntryAtOnce() {
      Stored<Counter> next = store.update(counters.one(), to(2), step());

      BsonDocument document = store.collection().find().first();
      assertThat(document).isNotNull();
      assertThat(document.getArray("outbox"))
          .extracting(each -> each.asDocument().getString("kind").getValue())
          .containsExactly("event", "audit", "event", "audit");
      assertThat(document.getDocument("seek").getInt32("value").getValue()).isEqualTo(2);
      assertThat(counters.reread(next)).isEqualTo(next);
    }

    @Test
    void refusesAWriteOnARevisionThatHasPassed() {
      Stored<Counter> first = counters.one();
      store.update(first, to(2), step());

      assertThatExceptionOfType(StaleRevision.class)
          .isThrownBy(() -> store.update(first, to(3), step()))
          .satisfies(
              stale -> {
                assertThat(stale.current()).isNotNull();
                assertThat(stale.current().value()).isEqualTo(2);
              });
      assertThat(counters.reread(first).state().value()).isEqualTo(2);
    }

    @Test
    void letsOneOfManyWritersWinEachRevision() throws Exception {
      Stored<Counter> start = counters.one();
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
        assertThat(counters.reread(start).revision().value()).isEqualTo(1 + total);
        assertThat(counters.reread(start).state().value()).isEqualTo(1 + total);
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
      Stored<Counter> once = store.update(counters.one(), to(2), heard(3));

      assertThatExceptionOfType(AlreadyApplied.class)
          .isThrownBy(() -> store.update(counters.reread(once), to(3), heard(3)));
      assertThatExceptionOfType(AlreadyApplied.class)
          .isThrownBy(() -> store.update(counters.reread(once), to(3), heard(2)));
      assertThat(store.update(counters.reread(once), to(3), heard(4)).state().value()).isEqualTo(3);
    }

    @Test
    void rejectsAWorkerWhoseTokenHasBeenOvertaken() {
      Stored<Counter> once = store.update(counters.one(), to(2), timer(7));

      assertThatExceptionOfType(Fenced.class)
          .isThrownBy(() -> store.update(counters.reread(once), to(3), timer(6)));
      assertThat(store.update(counters.reread(once), to(3), timer(7)).state().value()).isEqualTo(3);
    }

    /** Two clocks on the same matter take their leases apart; neither overtakes the other. */
    @Test
    void countsTheTokensOfEachLeaseByThemselves() {
      Stored<Counter> once = store.update(counters.one(), to(2), timer("runs", 7));

      Stored<Counter> twice = store.update(counters.reread(once), to(3), timer("colours", 1));

      assertThat(twice.state().value()).isEqualTo(3);
      assertThatExceptionOfType(Fenced.class)
          .isThrownBy(() -> store.update(counters.reread(twice), to(4), timer("runs", 6)));
    }

    @Test
    void refusesRatherThanLetAnOutboxGrowWithoutEnd() {
      Stored<Counter> counter = counters.one();
      assertThatExceptionOfType(OutboxFull.class)
          .isThrownBy(
              () -> {
                Stored<Counter> at = counter;
                for (int i = 0; i < AggregateStore.MOST_PENDING; i++) {
                  at = store.update(at, to(i), step());
                }
              });
      assertThat(counters.reread(counter).marks().pending())
          .isLessThanOrEqualTo(AggregateStore.MOST_PENDING + 1);
    }
  }
}
