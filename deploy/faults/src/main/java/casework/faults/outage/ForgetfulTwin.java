package casework.faults.outage;

import casework.faults.ground.Ground;
import casework.faults.ground.Signals;
import casework.faults.ground.Twin;
import java.time.Duration;
import java.util.Map;

/** A clue-service that takes every delivery for a fact never heard of, alone for a while. */
public final class ForgetfulTwin {

  /** A listener that says nothing for ten seconds has its partitions given to another. */
  private static final Duration TAKEN_AWAY = Duration.ofSeconds(13);

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration QUIET = Duration.ofSeconds(3);

  private final Ground ground;

  public ForgetfulTwin(Ground ground) {
    this.ground = ground;
  }

  /** Every fact is delivered once more, to it. */
  public void hearAgain() {
    long pid = ground.product().process("clue-service").pid();
    Signals.stop(pid);
    long stopped = System.nanoTime();
    try (Twin twin = ground.twin("clue-service", Map.of("CASEWORK_INBOX_ONCE", "false"))) {
      KilledService.pause(TAKEN_AWAY.minus(KilledService.since(stopped)));
      long before = clues();
      ground.topics().sendAgain();
      awaitMore(twin, before);
    } finally {
      Signals.go(pid);
    }
  }

  /** Until more have come and no further one for a while. */
  private void awaitMore(Twin twin, long before) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long count = before;
    long since = System.nanoTime();
    while (twin.isAlive()
        && System.nanoTime() < deadline
        && (count == before || KilledService.since(since).compareTo(QUIET) < 0)) {
      KilledService.pause(Duration.ofMillis(300));
      long now = clues();
      if (now != count) {
        count = now;
        since = System.nanoTime();
      }
    }
  }

  private long clues() {
    return ground.collection("clue", "clues").countDocuments();
  }
}
