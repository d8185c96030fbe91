package casework.demo.office;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits a little longer each time, and not for ever. */
public final class Patience {

  private static final Duration SHORTEST = Duration.ofMillis(3);
  private static final Duration LONGEST = Duration.ofMillis(400);

  private final long deadline;
  private final String waitedFor;
  private Duration next = SHORTEST;

  public Patience(Duration longest, String waitedFor) {
    this.deadline = System.nanoTime() + longest.toNanos();
    this.waitedFor = waitedFor;
  }

  /** Waits for the next try. */
  public void pause(String lastSeen) {
    pause(next, lastSeen);
    next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
  }

  /** Waits as long as the other side asked. */
  public void pause(Duration asked, String lastSeen) {
    if (System.nanoTime() + asked.toNanos() > deadline) {
      throw new Unexpected("gave up waiting for " + waitedFor + ": " + lastSeen);
    }
    LockSupport.parkNanos(asked.toNanos());
    if (Thread.interrupted()) {
      throw new Unexpected("interrupted while waiting for " + waitedFor);
    }
  }
}
