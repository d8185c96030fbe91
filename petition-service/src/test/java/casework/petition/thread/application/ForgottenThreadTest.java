package casework.petition.thread.application;

import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.act;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.StoreBench;
import casework.petition.intake.adapter.mongo.MongoPetitions;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.SamplePetitions;
import casework.petition.thread.adapter.mongo.MongoThreads;
import casework.petition.thread.domain.Entry.Word;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.ThreadId;
import casework.platform.kernel.Change;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was done to a thread is in the audit trail, whatever becomes of the thread. */
@ExtendWith(FreshStore.class)
class ForgottenThreadTest {

  private final Petition petition = SamplePetitions.anonymous();
  private final ThreadId id = new ThreadId(petition.id().value());
  private StoreBench bench;
  private MongoThreads threads;
  private ChangeThread change;

  @BeforeEach
  void open(TestStore store) {
    store.database().drop();
    bench = new StoreBench(store);
    bench.petitions.insert(id.value(), Change.of(petition, "registration", List.of()), act(MONDAY));
    threads = new MongoThreads(bench.threads);
    change = new ChangeThread(threads, new MongoPetitions(bench.petitions));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void isStillToldOfWhereTheAuditWasBehind() {
    hear("first");

    change.forget(id, act(MONDAY));
    bench.startRelay();

    assertThat(chained()).containsExactlyInAnyOrder("reporter-wrote", "thread-forgotten");
    assertThat(threads.find(id).orElseThrow().state())
        .isEqualTo(PetitionThread.empty(id, petition.organ()));
  }

  @Test
  void goesOnFromThereWithTheNextWord() {
    bench.startRelay();
    hear("first");
    assertThat(chained()).containsExactlyInAnyOrder("reporter-wrote");
    change.forget(id, act(MONDAY));

    hear("second");

    assertThat(threads.find(id).orElseThrow().state().entries()).hasSize(1);
    assertThat(chained())
        .containsExactlyInAnyOrder("reporter-wrote", "thread-forgotten", "reporter-wrote");
  }

  private void hear(String sealed) {
    Word word = new Word(UUID.randomUUID(), "mark", sealed, null, List.of());
    change.handle(petition, act(MONDAY), thread -> thread.hear(word, act(MONDAY)));
  }

  private List<String> chained() {
    bench.forward(Duration.ofMinutes(1));
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(bench::nothingLeftToTell);
    return bench.chained(id.value()).stream().filter(each -> !each.equals("registration")).toList();
  }
}
