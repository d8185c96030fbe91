package casework.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.secrecy.Suite;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyAuditTest {

  private static final int ROWS = 60;

  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final String uri = server.bindAndGetConnectionString();
  private final MongoClient client = MongoClients.create(uri);
  private final MongoDatabase first = client.getDatabase("first");
  private final MongoDatabase second = client.getDatabase("second");
  private final CheckpointKeeper keeper =
      new CheckpointKeeper("second", second, InstantSource.system(), new SimpleMeterRegistry());
  private final AuditChain chain = new AuditChain(first, Duration.ofSeconds(20));
  private final MongoCollection<Document> rows = first.getCollection("audit");
  private final Path keys;

  VerifyAuditTest(@TempDir Path keys) {
    this.keys = keys;
  }

  @BeforeEach
  void chainRows() {
    chain.prepare();
    chain.append(Entries.entries(1, ROWS));
  }

  @AfterEach
  void close() {
    chain.close();
    client.close();
    server.shutdownNow();
  }

  /** The first service publishes a checkpoint; the second keeps it. */
  private void checkpoint() {
    publisher(keys.resolve("first-audit.key")).publish();
  }

  private Checkpoints publisher(Path key) {
    return new Checkpoints(
        "first",
        chain,
        () -> CheckpointKey.at(key),
        each -> {
          keeper.keep(each);
          return CompletableFuture.completedFuture(null);
        },
        InstantSource.system(),
        Duration.ofSeconds(10));
  }

  private AuditFindings verify() {
    Map<String, MongoDatabase> databases = new LinkedHashMap<>();
    databases.put("first", first);
    databases.put("second", second);
    return VerifyAudit.verify(databases).getFirst();
  }

  @Nested
  class AChainOfTwoSuites {

    @Test
    void isSoundWhereTheLaterRowsAreOfTheOther() {
      goOn();
      checkpoint();

      assertThat(verify().faults()).isEmpty();
      assertThat(rows.find(new Document("_id", (long) ROWS + 1)).first())
          .extracting(each -> each.get("hash"))
          .asString()
          .startsWith("SM3:");
    }

    @Test
    void isNotSoundWhereARowIsHashedAnewWithTheOther() {
      goOn();
      Document row = Objects.requireNonNull(rows.find(new Document("_id", 3L)).first());
      String other =
          ChainForm.hash(
              Suite.NATIONAL, 3, row.getString("prev"), row.get("entry", Document.class));
      rows.updateOne(new Document("_id", 3L), new Document("$set", new Document("hash", other)));

      assertThat(verify().faults()).containsExactly("row 4 does not follow the row before it");
    }

    private void goOn() {
      chain.close();
      try (AuditChain national = new AuditChain(first, Duration.ofSeconds(20), Suite.NATIONAL)) {
        national.append(Entries.entries(ROWS + 1, 5));
      }
    }
  }

  @Nested
  class ASoundChain {

    @Test
    void isCalledSoundWithWhatIsWaitingListed() {
      checkpoint();
      first
          .getCollection("matters")
          .insertMany(
              List.of(
                  new Document("_id", "m1")
                      .append("outbox", List.of(new Document("kind", "audit"))),
                  new Document("_id", "m2")
                      .append("outbox", List.of(new Document("kind", "event"))),
                  new Document("_id", "m3").append("outbox", List.of())));

      AuditFindings found = verify();

      assertThat(found.faults()).isEmpty();
      assertThat(found)
          .extracting(
              AuditFindings::rows,
              AuditFindings::checkpoints,
              AuditFindings::covered,
              AuditFindings::unchained)
          .containsExactly((long) ROWS, 1L, (long) ROWS, List.of("matters/m1"));
    }

    @Test
    void staysSoundWhenItGrowsBeyondTheCheckpoint() {
      checkpoint();
      chain.append(Entries.entries(100, 5));
      checkpoint();
      chain.append(Entries.entries(200, 5));

      assertThat(verify().faults()).isEmpty();
    }
  }

  @Nested
  class ATamperedChain {

    @ParameterizedTest
    @EnumSource(Tamper.class)
    void isFoundWhereverItHappensAndTheFirstBadRowIsNamed(Tamper tamper) {
      checkpoint();
      List<Document> sound = Tamper.copy(rows);
      for (int at : new int[] {1, 2, 17, ROWS - 1, ROWS}) {
        long named = tamper.apply(rows, at, ROWS);

        assertThat(verify().faults())
            .as("%s at %d", tamper, at)
            .first()
            .asString()
            .startsWith(named < 0 ? "row " + (at + 0.5) : "row " + named + " ");
        Tamper.replaceAll(rows, sound);
      }
      assertThat(verify().faults()).as("put back").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tamper.class)
    void goesUnseenWithoutTheCheckpointWhereTheChainItselfStaysWhole(Tamper tamper) {
      tamper.apply(rows, 17, ROWS);

      assertThat(verify().faults().isEmpty()).isEqualTo(tamper.showsOnlyByCheckpoint());
    }

    @Test
    void goesUnseenInTheTailThatNoCheckpointCoversYet() {
      checkpoint();
      chain.append(Entries.entries(100, 5));
      rows.deleteMany(Filters.gt("_id", (long) ROWS));

      assertThat(verify().faults()).as("the window between two checkpoints").isEmpty();
    }
  }

  @Nested
  class ATamperedCheckpoint {

    private final MongoCollection<Document> kept = second.getCollection("checkpoints");

    @ParameterizedTest
    @ValueSource(strings = {"hash", "signature", "at", "key"})
    void isFoundBecauseItsSignatureNoLongerHolds(String field) {
      checkpoint();
      kept.updateOne(new Document(), Updates.set(field, "2026-01-01T00:00:00Z"));

      assertThat(verify().faults())
          .first()
          .asString()
          .contains("second holds a checkpoint that is not signed: first:60");
    }

    @Test
    void isFoundWhereItsPlaceWasChangedOrMadeUnreadable() {
      checkpoint();
      kept.updateOne(new Document(), Updates.set("position", 3L));
      assertThat(verify().faults()).isNotEmpty();

      kept.updateOne(new Document(), Updates.set("position", "three"));
      assertThat(verify().faults()).isNotEmpty();
    }

    @Test
    void isFoundWhereSomeoneSignedWithAKeyOfHisOwn(@TempDir Path elsewhere) {
      checkpoint();
      rows.deleteMany(Filters.gt("_id", 50L));
      publisher(elsewhere.resolve("forged.key")).publish();

      assertThat(verify().faults())
          .containsExactly(
              "row 60 is gone: second keeps a checkpoint of it",
              "second holds an alarm: key-changed at 50");
    }
  }

  @Nested
  class TheProgram {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final Map<String, String> environment = Map.of("CASEWORK_MONGODB_URI", uri);

    @Test
    void endsWellWhereAllIsSound() {
      checkpoint();

      assertThat(VerifyAudit.run(List.of("first", "second"), environment, out)).isZero();
      assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("first").contains("sound");
    }

    @Test
    void endsBadlyAndNamesTheFirstBadRow() {
      checkpoint();
      rows.deleteOne(Filters.eq("_id", 9L));

      assertThat(VerifyAudit.run(List.of("one=first", "two=second"), environment, out)).isOne();
      assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("row 9 is missing");
    }

    @Test
    void saysWhatItNeeds() {
      assertThat(VerifyAudit.run(List.of("first"), Map.of(), out)).isEqualTo(2);
      assertThat(VerifyAudit.run(List.of(), environment, out)).isEqualTo(2);
      assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("CASEWORK_MONGODB_URI");
    }
  }
}
