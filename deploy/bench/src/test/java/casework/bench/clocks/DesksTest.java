package casework.bench.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import casework.bench.desk.Course;
import casework.bench.desk.Desk;
import casework.bench.desk.Teller;
import casework.platform.outbox.EventSender;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FreshStore.class)
class DesksTest {

  private static final List<String> ALL = Course.STEPS.stream().map(Course.Step::stage).toList();

  private final Map<String, List<String>> heard = new ConcurrentHashMap<>();
  @TempDir Path folder;

  @Test
  void oursWarnsOncePerDeadline(TestStore store) throws Exception {
    EventSender sender =
        (matter, entry) -> {
          hear(matter.toString(), entry.data());
          return CompletableFuture.completedFuture(null);
        };
    try (Desk desk = new OurDesk(durable(store), sender, "bench.told", folder)) {
      desk.fill(5);
      requireTheCourse(desk);
    }
  }

  @Test
  void theFloorWarnsOncePerDeadline(TestStore store) throws Exception {
    try (Desk desk = new RawDesk(durable(store), new Remembering())) {
      desk.fill(5);
      requireTheCourse(desk);
    }
  }

  private static MongoDatabase durable(TestStore store) {
    return store.database().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  private void hear(String matter, String what) {
    String stage = ALL.stream().filter(what::contains).findFirst().orElse(what);
    heard.computeIfAbsent(matter, _ -> new CopyOnWriteArrayList<>()).add(stage);
  }

  /** Two batches one after the other; a warning comes with its own move of the clock only. */
  private void requireTheCourse(Desk desk) throws Exception {
    for (int batch = 1; batch <= 2; batch++) {
      desk.open(3);
      desk.look(2);
      for (int move = 0; move < Course.MOVES.size(); move++) {
        desk.pass(Course.MOVES.get(move));
        int expected = (batch - 1) * 9 + (move + 1) * 3;
        assertThat(heard.values().stream().mapToInt(List::size).sum()).isEqualTo(expected);
      }
    }
    assertThat(heard).hasSize(6);
    assertThat(heard.values()).allMatch(ALL::equals);
  }

  private final class Remembering implements Teller {

    @Override
    public void tell(String id, Course.Step step) {
      hear(id, step.stage());
    }

    @Override
    public long told() {
      return heard.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void close() {}
  }
}
