package casework.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.store.LocalStore;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditChainTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final MongoDatabase database = STORE.fresh();
  private final List<AuditChain> open = new ArrayList<>();
  private final AuditChain chain = chain();

  private AuditChain chain() {
    AuditChain made = new AuditChain(database, Duration.ofSeconds(20));
    made.prepare();
    open.add(made);
    return made;
  }

  @AfterEach
  void close() {
    open.forEach(AuditChain::close);
  }

  @Nested
  class Appending {

    @Test
    void givesEveryEntryTheNextPlaceAndBindsItToTheRowBefore() {
      chain.append(Entries.entries(1, 3));
      chain.append(Entries.entries(4, 1));

      List<Document> rows = rows();
      assertThat(rows).extracting(row -> row.getLong("_id")).containsExactly(1L, 2L, 3L, 4L);
      assertThat(rows.getFirst().getString("prev")).isEqualTo("0".repeat(64));
      for (int i = 1; i < rows.size(); i++) {
        assertThat(rows.get(i).getString("prev")).isEqualTo(rows.get(i - 1).getString("hash"));
      }
      assertThat(isSound()).isTrue();
    }

    @Test
    void keepsItsFormSoThatOldRowsStayVerifiable() {
      chain.append(List.of(Entries.about(2, Entries.MATTER)));

      assertThat(ChainForm.canonical(rows().getFirst().get("entry")))
          .isEqualTo(
              "{\"actor\":\"990300-JW-O001\",\"at\":\"2026-11-20T08:00:02.123456789Z\","
                  + "\"detail\":\"a \\\"quoted\\\" detail\\u000a\","
                  + "\"id\":\"00000000-0000-0001-0000-000000000002\","
                  + "\"lawAt\":\"2026-11-20T07:59:58.123456789Z\","
                  + "\"matter\":\"00000000-0000-0007-0000-000000000007\","
                  + "\"organ\":\"990300-JW\",\"outcome\":\"DONE\",\"revision\":2,"
                  + "\"rules\":[\"R-CLUE-02\",\"R-CLUE-03\"],\"step\":\"distribution\"}");
      assertThat(rows().getFirst().getString("hash"))
          .isEqualTo("52ded6b9b54e9e13ba4c95b6b9c1a1c3bbf98a39e746175ed2ac1fdfb5aafbd3");
    }

    @Test
    void readsBackWhatWasChained() {
      chain.append(Entries.entries(1, 10));

      assertThat(chain.rowsAfter(0, 100))
          .extracting(AuditRow::entry)
          .containsExactlyElementsOf(Entries.entries(1, 10));
      assertThat(chain.rowsAfter(4, 2)).extracting(AuditRow::position).containsExactly(5L, 6L);
    }

    @Test
    void writesManyEntriesWithOneWrite() {
      AtomicInteger inserts = new AtomicInteger();
      MongoServer server = new MongoServer(new MemoryBackend());
      try (MongoClient client = listened(server, inserts);
          AuditChain counted =
              new AuditChain(client.getDatabase("counted"), Duration.ofSeconds(20))) {
        counted.append(Entries.entries(1, 400));
      }

      server.shutdownNow();
      assertThat(inserts.get()).isBetween(1, 3);
    }

    private static MongoClient listened(MongoServer server, AtomicInteger inserts) {
      return MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(server.bindAndGetConnectionString()))
              .addCommandListener(
                  new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                      if (event.getCommandName().equals("insert")) {
                        inserts.incrementAndGet();
                      }
                    }
                  })
              .build());
    }
  }

  @Nested
  class Repeating {

    @Test
    void chainsAnEntryOnceHoweverOftenItComes() {
      chain.append(Entries.entries(1, 3));
      chain.append(Entries.entries(2, 4));
      chain().append(Entries.entries(1, 6));
      chain.append(List.of(Entries.entry(9), Entries.entry(9)));

      assertThat(chain.rowsAfter(0, 100))
          .extracting(AuditRow::entry)
          .containsExactlyElementsOf(
              List.of(
                  Entries.entry(1),
                  Entries.entry(2),
                  Entries.entry(3),
                  Entries.entry(4),
                  Entries.entry(5),
                  Entries.entry(6),
                  Entries.entry(9)));
      assertThat(isSound()).isTrue();
    }

    @Test
    void chainsTwiceWithoutTheIndexOfEntries() {
      database.getCollection("audit").drop();
      chain.append(Entries.entries(1, 1));
      chain.append(Entries.entries(1, 1));

      assertThat(rows()).as("what the index is for").hasSize(2);
    }
  }

  @Nested
  class SeveralReplicas {

    @Test
    void growOneChainWithoutAGapOrAForkAndLoseNothing() throws Exception {
      List<AuditChain> replicas = List.of(chain, chain(), chain());
      try (ExecutorService pool = Executors.newFixedThreadPool(12)) {
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
          int number = i * 10;
          AuditChain replica = replicas.get(i % replicas.size());
          done.add(pool.submit(() -> replica.append(Entries.entries(number, 2))));
        }
        for (Future<?> each : done) {
          each.get(60, TimeUnit.SECONDS);
        }
      }

      List<Document> rows = rows();
      assertThat(rows)
          .extracting(row -> row.getLong("_id"))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 480).boxed().toList());
      assertThat(rows.stream().map(row -> row.get("entry", Document.class).getString("id")))
          .doesNotHaveDuplicates();
      assertThat(isSound()).isTrue();
    }
  }

  @Nested
  class LookingUp {

    @Test
    void showsOneMattersRowsInTheChainsOrder() {
      chain.append(
          List.of(
              Entries.about(3, Entries.MATTER),
              Entries.about(2, new UUID(8, 8)),
              Entries.about(1, Entries.MATTER)));

      assertThat(chain.rows(Entries.MATTER))
          .containsExactly(
              new AuditRow(1, Entries.about(3, Entries.MATTER)),
              new AuditRow(3, Entries.about(1, Entries.MATTER)));
      assertThat(chain.rows(new UUID(9, 9))).isEmpty();
    }
  }

  @Nested
  class WithoutAStore {

    @Test
    void saysThatNothingCanBeRecordedAndGoesOnWhenTheStoreIsBack() {
      MongoServer server = new MongoServer(new MemoryBackend());
      String uri = server.bindAndGetConnectionString();
      int port = server.getLocalAddress().getPort();
      String patient =
          uri + "/?serverSelectionTimeoutMS=300&connectTimeoutMS=300&heartbeatFrequencyMS=500";
      try (MongoClient client = MongoClients.create(patient);
          AuditChain cut = new AuditChain(client.getDatabase("cut"), Duration.ofSeconds(2))) {
        cut.append(Entries.entries(1, 2));
        server.shutdownNow();

        assertThatThrownBy(() -> cut.append(Entries.entries(3, 1)))
            .isInstanceOf(AuditUnavailable.class);

        MongoServer again = new MongoServer(new MemoryBackend());
        again.bind("127.0.0.1", port);
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .ignoreExceptions()
            .untilAsserted(() -> cut.append(Entries.entries(4, 1)));
        assertThat(cut.rowsAfter(0, 10)).extracting(AuditRow::entry).contains(Entries.entry(4));
        again.shutdownNow();
      }
    }

    @Test
    void takesNothingAfterItWasClosed() {
      chain.close();

      assertThatThrownBy(() -> chain.append(Entries.entries(1, 1)))
          .isInstanceOf(AuditUnavailable.class);
    }
  }

  private List<Document> rows() {
    return database
        .getCollection("audit")
        .find()
        .sort(new Document("_id", 1))
        .into(new ArrayList<>());
  }

  private boolean isSound() {
    return VerifyAudit.verify(Map.of("one", database)).getFirst().faults().isEmpty();
  }
}
