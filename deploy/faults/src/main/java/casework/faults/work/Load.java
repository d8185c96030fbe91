package casework.faults.work;

import casework.faults.ground.Client;
import casework.faults.ground.Forms;
import casework.faults.ground.Ground;
import casework.faults.ground.Ledger;
import casework.faults.ground.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Petitions come in at a fixed rate, whatever becomes of those before; each is accepted and
 * referred, and its clue is registered and given out. What nobody answered is asked again under the
 * same key or with the revision read anew.
 */
public final class Load implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int DESKS = 8;

  private final Ground ground;
  private final Ledger ledger;
  private final Client door;
  private final Duration pause;
  private final boolean whole;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<FirstTry> firsts = Collections.synchronizedList(new ArrayList<>());
  private final List<String> refused = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore desks = new Semaphore(DESKS);
  private volatile boolean over;
  private @Nullable Thread clock;

  /**
   * How the first request of a petition went.
   *
   * @param took from the moment it was meant to be sent
   */
  public record FirstTry(int status, Duration took) {}

  /**
   * @param perSecond how many petitions come in
   * @param whole whether each goes its whole way, or is registered only
   */
  public Load(Ground ground, Ledger ledger, int perSecond, boolean whole) {
    this.ground = ground;
    this.ledger = ledger;
    this.door = ground.gateway();
    this.pause = Duration.ofSeconds(1).dividedBy(perSecond);
    this.whole = whole;
  }

  /** Begins. */
  public Load start() {
    clock = Thread.ofPlatform().daemon().name("load").start(this::tick);
    return this;
  }

  private void tick() {
    long next = System.nanoTime();
    while (!over) {
      long meant = next;
      threads.execute(() -> journey(meant));
      next += pause.toNanos();
      LockSupport.parkNanos(next - System.nanoTime());
    }
  }

  private void journey(long meant) {
    String key = Ground.key();
    String form = Forms.petition("反映一事");
    Reply reply = door.create("city-intake", "/api/petitions", key, form);
    firsts.add(new FirstTry(reply.status(), Duration.ofNanos(System.nanoTime() - meant)));
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (reply.isOpen() && System.nanoTime() < deadline) {
      rest();
      reply = door.create("city-intake", "/api/petitions", key, form);
    }
    ledger.note("/api/petitions", reply);
    String id = reply.json().path("petition").path("id").asString("");
    if (!reply.isDone()) {
      refused.add("/api/petitions: " + reply);
      return;
    }
    if (whole) {
      // An office has so many officers and no more: what waits for them does not press.
      desks.acquireUninterruptibly();
      try {
        goWholeWay(id);
      } finally {
        desks.release();
      }
    }
  }

  private void goWholeWay(String id) {
    Officers officers = new Officers(ground, ledger, door, refused);
    String path = "/api/petitions/" + id;
    boolean referred =
        officers.step(
                "city-intake", "city-intake", path, "acceptance", "{\"category\":\"accusation\"}")
            && officers.step("city-intake", "city-intake", path, "referrals", "{}");
    if (referred) {
      officers.workOnClueOf(id);
    }
  }

  static void rest() {
    LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
  }

  /** How the first requests went so far. */
  public List<FirstTry> firsts() {
    return List.copyOf(firsts);
  }

  /** What was refused for good, which nothing should have been. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  /** Ends, when everybody has done what he had begun. */
  @Override
  public void close() {
    over = true;
    try {
      Thread ticking = clock;
      if (ticking != null) {
        ticking.join();
      }
      threads.shutdown();
      if (!threads.awaitTermination(4, TimeUnit.MINUTES)) {
        threads.shutdownNow();
        refused.add("some officers never came to an end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
