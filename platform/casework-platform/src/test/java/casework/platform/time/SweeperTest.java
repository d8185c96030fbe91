package casework.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.LocalStore;
import casework.platform.store.MovingMachine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SweeperTest {

  private static final Instant START = Instant.parse("2020-06-01T00:00:00+08:00");

  @RegisterExtension static final LocalStore STORE = new LocalStore();
  @TempDir Path folder;

  private final List<Act> acts = new CopyOnWriteArrayList<>();
  private final Set<UUID> unfit = new CopyOnWriteArraySet<>();
  private final Set<UUID> overtaken = new CopyOnWriteArraySet<>();
  private final AtomicInteger asked = new AtomicInteger();
  private MongoCollection<BsonDocument> matters;
  private LawClock law;
  private Sweeper sweeper;

  @BeforeEach
  void open() {
    MongoDatabase database = STORE.fresh();
    matters = database.getCollection("matters", BsonDocument.class);
    law = LawClock.movable(folder.resolve("law-time"), START);
    sweeper =
        new Sweeper(
            "clocks",
            new Leases(database, "this", new MovingMachine()),
            matters,
            law,
            (id, act) -> {
              if (overtaken.contains(id)) {
                asked.incrementAndGet();
                throw new Fenced(1);
              }
              if (unfit.contains(id)) {
                throw new IllegalStateException("cannot be handled");
              }
              acts.add(act);
              matters.updateOne(
                  Filters.eq("_id", new BsonBinary(id)), Updates.unset("seek.nextTransitionAt"));
            });
  }

  @AfterEach
  void close() {
    sweeper.stop();
  }

  private UUID due(Instant at) {
    UUID id = UUID.randomUUID();
    matters.insertOne(
        new BsonDocument("_id", new BsonBinary(id))
            .append(
                "seek",
                new BsonDocument("nextTransitionAt", new BsonDateTime(Date.from(at).getTime()))));
    return id;
  }

  @Test
  void handlesWhatIsDueAtTheInstantItFellDueAndNothingEarly() {
    Instant tomorrow = START.plus(Duration.ofDays(1));
    due(START);
    due(tomorrow);
    sweeper.start();

    await().until(() -> sweeper.due() == 0);
    assertThat(acts).extracting(Act::at).containsExactly(START);

    law.moveTo(START.plus(Duration.ofDays(3)));

    await().until(() -> acts.size() == 2);
    assertThat(acts.getLast().at()).isEqualTo(tomorrow);
    assertThat(acts.getLast().cause()).isEqualTo(new Cause.Timer("clocks", 1));
  }

  @Test
  void drainsMoreThanOneBatchAtOneMidnight() {
    for (int i = 0; i < 450; i++) {
      due(START);
    }

    sweeper.start();

    await().atMost(Duration.ofSeconds(20)).until(() -> sweeper.due() == 0);
    assertThat(acts).hasSize(450);
  }

  @Test
  void handlesWhatIsBehindAnyNumberThatCannotBeHandled() {
    for (int i = 0; i < 450; i++) {
      unfit.add(due(START.minus(Duration.ofDays(1))));
    }
    due(START);

    sweeper.start();

    await().atMost(Duration.ofSeconds(20)).until(() -> acts.size() == 1);
    assertThat(sweeper.due()).isEqualTo(450);
  }

  @Test
  void asksNoFasterWhereAnotherHasItsLease() {
    overtaken.add(due(START));
    sweeper.start();

    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(3))
        .until(() -> asked.get() < 9);
    assertThat(sweeper.fenced()).isPositive();
  }
}
