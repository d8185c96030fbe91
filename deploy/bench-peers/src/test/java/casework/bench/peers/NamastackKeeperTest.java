package casework.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import casework.bench.desk.Postgres;
import casework.bench.telling.Keeper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class NamastackKeeperTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final Taken taken = new Taken();

  @Test
  void tellsOncePerMatterWhenSetToBePrompt() throws Exception {
    requireOnce(NamastackKeeper.PROMPT);
  }

  @Test
  void tellsOncePerMatterAsItComes() throws Exception {
    requireOnce(NamastackKeeper.DELIVERED);
  }

  /** Two batches, so that what was told in the first is not told again with the second. */
  private void requireOnce(Map<String, Object> settings) throws Exception {
    Optional<Path> programs = Postgres.installed();
    if (programs.isEmpty()) {
      System.err.println("*** NOT RUN: Namastack Outbox; initdb and postgres were not found");
      Assumptions.abort("no PostgreSQL on this machine");
    }
    try (Postgres server = Postgres.start(programs.get());
        Keeper keeper =
            new NamastackKeeper(Databases.at(server.url(), "namastack"), taken, settings)) {
      List<String> kept = new ArrayList<>();
      for (int batch = 1; batch <= 2; batch++) {
        for (int i = 0; i < 20; i++) {
          UUID matter = UUID.randomUUID();
          keeper.keep(matter);
          kept.add(matter.toString());
        }
        awaitTold(keeper);
        assertThat(taken.matters()).containsExactlyInAnyOrderElementsOf(kept);
      }
    }
  }

  private static void awaitTold(Keeper keeper) {
    long deadline = System.nanoTime() + LONG.toNanos();
    while (keeper.pending() > 0 && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(keeper.pending()).isZero();
  }
}
