package casework.platform.store;

import static casework.platform.store.Counters.step;
import static casework.platform.store.Counters.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.audit.AuditEntry;
import casework.platform.outbox.OutboxEntry;
import casework.platform.store.Counters.Counter;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a matter has to tell reaches the broker, and is forgotten only then. */
class OutboxRelayTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private Counters counters;

  @BeforeEach
  void open() {
    counters = new Counters(STORE.fresh());
  }

  @AfterEach
  void close() {
    counters.close();
  }

  @Test
  void sendsFactsInOrderChainsTheAuditAndLeavesTheRevisionAlone() {
    counters.relay.start();
    Stored<Counter> at = counters.one();
    for (int i = 2; i <= 5; i++) {
      at = counters.store.update(at, to(i), step());
    }

    Stored<Counter> last = at;
    await().atMost(Duration.ofSeconds(10)).until(() -> counters.relay.open() == 0);
    assertThat(counters.sent).extracting(OutboxEntry::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(counters.sent).extracting(OutboxEntry::traceparent).containsOnly("00-trace-span-01");
    assertThat(counters.chained)
        .extracting(AuditEntry::revision)
        .containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(counters.reread(last).revision()).isEqualTo(last.revision());
    assertThat(counters.reread(last).marks().pending()).isZero();
    assertThat(counters.store.update(last, to(6), step()).marks().sequence()).isEqualTo(6);
  }

  @Test
  void keepsWhatIsSaidWhileItSends() {
    Stored<Counter> counter = counters.one();
    Stored<Counter> second = counters.store.update(counter, to(2), step());
    counters.whileSending.set(
        () -> {
          counters.brokerGoes();
          counters.store.update(second, to(3), step());
        });

    counters.relay.start();
    counters.machine.forward(Duration.ofSeconds(10));

    await().atMost(Duration.ofSeconds(10)).until(() -> counters.chained.size() >= 3);
    assertThat(counters.reread(counter).marks().pending()).isPositive();
    counters.brokerComes();
    counters.machine.forward(Duration.ofSeconds(10));
    await().atMost(Duration.ofSeconds(10)).until(() -> counters.relay.open() == 0);
    assertThat(counters.sent).extracting(OutboxEntry::sequence).contains(1L, 2L, 3L);
  }

  @Test
  void emptiesWhatWasSaidInOneStepAndKeepsTheNext() {
    counters.relay.start();
    AtomicReference<Stored<Counter>> counter = new AtomicReference<>();
    CountDownLatch inserted = new CountDownLatch(1);
    counters.whileSending.set(
        () -> {
          try {
            inserted.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          counters.brokerGoes();
          counters.store.update(counter.get(), to(2), step());
        });
    counter.set(counters.one());
    inserted.countDown();

    await().atMost(Duration.ofSeconds(10)).until(() -> counters.chained.size() >= 2);
    assertThat(counters.relay.open()).isEqualTo(1);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertThat(counters.reread(counter.get()).marks().pending()).isEqualTo(1));
    counters.brokerComes();
    counters.machine.forward(Duration.ofSeconds(10));

    await().atMost(Duration.ofSeconds(10)).until(() -> counters.relay.open() == 0);
    assertThat(counters.sent).extracting(OutboxEntry::sequence).containsExactly(1L, 2L);
  }

  @Test
  void sweepsWhatACrashLeftBehind() {
    counters.one();
    counters.one();
    assertThat(counters.sent).isEmpty();

    counters.machine.forward(Duration.ofSeconds(10));
    counters.relay.start();

    await().atMost(Duration.ofSeconds(10)).until(() -> counters.relay.open() == 0);
    assertThat(counters.sent).hasSize(2);
  }

  @Test
  void finishesWhatACrashLeftBetweenEmptyingAnOutboxAndSayingSo() {
    Stored<Counter> counter = counters.one();
    counters
        .store
        .collection()
        .updateOne(
            Filters.eq("_id", AggregateStore.uuid(counter.id())),
            Updates.set("outbox", new BsonArray()));
    assertThat(counters.relay.open()).isEqualTo(1);

    counters.machine.forward(Duration.ofSeconds(10));
    counters.relay.start();

    await().atMost(Duration.ofSeconds(10)).until(() -> counters.relay.open() == 0);
    assertThat(counters.sent).isEmpty();
  }

  @Test
  void keepsFactsWhileTheBrokerIsAwayAndTheAuditGoesOn() {
    counters.brokerGoes();
    counters.relay.start();
    Stored<Counter> counter = counters.one();
    await().atMost(Duration.ofSeconds(10)).until(() -> counters.chained.size() >= 1);
    assertThat(counters.relay.open()).isEqualTo(1);

    counters.brokerComes();
    counters.machine.forward(Duration.ofSeconds(10));

    await().atMost(Duration.ofSeconds(10)).until(() -> counters.relay.open() == 0);
    assertThat(counters.sent).extracting(OutboxEntry::sequence).containsExactly(1L);
    assertThat(counters.reread(counter).marks().pending()).isZero();
  }

  @Test
  void chainsTheAuditOfAllThatWaitHoweverManyThereAre() {
    counters.brokerGoes();
    for (int i = 0; i < 600; i++) {
      counters.one();
    }
    counters.machine.forward(Duration.ofSeconds(10));

    counters.relay.start();

    await().atMost(Duration.ofSeconds(20)).until(() -> counters.chained.size() >= 600);
    assertThat(counters.relay.open()).isEqualTo(600);
    counters.brokerComes();
    await().atMost(Duration.ofSeconds(20)).until(() -> counters.relay.open() == 0);
    assertThat(counters.sent).hasSize(600);
  }

  @Test
  void tellsSinceWhenFactsWaitAndWaitsForTheBrokerOnce() {
    counters.brokerIsWaitedFor(Duration.ofSeconds(2));
    for (int i = 0; i < 20; i++) {
      counters.one();
    }
    counters.machine.forward(Duration.ofSeconds(10));

    counters.relay.start();

    await()
        .atMost(Duration.ofSeconds(2))
        .until(() -> counters.relay.oldestPending().toSeconds() >= 10);
    await().atMost(Duration.ofSeconds(5)).until(() -> counters.asked.get() == 2);
    assertThat(counters.chained).hasSize(20);
  }
}
