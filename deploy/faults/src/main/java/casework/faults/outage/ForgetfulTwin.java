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
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (clues() == before && twin.isAlive() && System.nanoTime() < deadline) {
        KilledService.pause(Duration.ofMillis(300));
      }
      KilledService.pause(Duration.ofSeconds(2));
    } finally {
      Signals.go(pid);
    }
  }

  private long clues() {
    return ground.collection("clue", "clues").countDocuments();
  }
}
