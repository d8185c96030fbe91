package casework.bench.telling;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.outbox.EventSender;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshStore.class)
class OurKeeperTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final List<UUID> told = new CopyOnWriteArrayList<>();

  @Test
  void tellsOncePerMatter(TestStore store) throws Exception {
    EventSender sender =
        (matter, entry) -> {
          assertThat(entry.type()).isEqualTo(Post.TYPE);
          assertThat(entry.data()).contains(Keeper.TEXT);
          told.add(matter);
          return CompletableFuture.completedFuture(null);
        };
    List<UUID> kept = new ArrayList<>();
    try (Keeper keeper =
        new OurKeeper(
            store.database().withWriteConcern(WriteConcern.MAJORITY.withJournal(true)),
            sender,
            "bench.told")) {
      for (int i = 0; i < 20; i++) {
        UUID matter = UUID.randomUUID();
        keeper.keep(matter);
        kept.add(matter);
      }
      long deadline = System.nanoTime() + LONG.toNanos();
      while (keeper.pending() > 0 && System.nanoTime() < deadline) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      assertThat(keeper.pending()).isZero();
    }
    assertThat(told).containsExactlyInAnyOrderElementsOf(kept);
  }
}
