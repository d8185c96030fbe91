package casework.platform.time;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.trial.CrashPoint;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Wakes matters whose next transition is due by the law's clock. One replica does it at a time,
 * under a lease; each matter is handled in a conditional write that carries the lease's token, so a
 * worker that froze and came back changes nothing. The cost grows with what is due, not with what
 * is open.
 */
public final class Sweeper implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
  private static final Duration LEASE = Duration.ofSeconds(10);
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final String name;
  private final Leases leases;
  private final DueMatters matters;
  private final LawClock law;
  private final BiConsumer<UUID, Act> each;
  private final Semaphore wake = new Semaphore(0);
  private final Map<UUID, Long> troubled = new ConcurrentHashMap<>();
  private final AtomicLong fenced = new AtomicLong();
  private volatile boolean running;
  private volatile @Nullable Duration late;
  private @Nullable Thread worker;

  /**
   * @param name the lease's name, such as {@code clue-clocks}
   * @param each handles one due matter; the act's law time is the instant at which the transition
   *     fell due, however late it is now. Must move the matter's {@code nextTransitionAt} on, or is
   *     asked again
   */
  public Sweeper(
      String name,
      Leases leases,
      MongoCollection<BsonDocument> matters,
      LawClock law,
      BiConsumer<UUID, Act> each) {
    this.name = name;
    this.leases = leases;
    this.matters = new DueMatters(matters);
    this.law = law;
    this.each = each;
    law.whenMoved(wake::release);
  }

  /** How many matters are due and not yet handled. */
  public long due() {
    return matters.count(law.instant());
  }

  /** How late the last transition was handled, by the law's clock; null before the first. */
  public @Nullable Duration lateness() {
    return late;
  }

  /** How many writes were refused because the lease had been lost. */
  public long fenced() {
    return fenced.get();
  }

  public String name() {
    return name;
  }

  @Override
  public synchronized void start() {
    running = true;
    worker = Thread.ofPlatform().name(name).daemon().start(this::loop);
  }

  @Override
  public synchronized void stop() {
    running = false;
    if (worker != null) {
      worker.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void loop() {
    Lease lease = null;
    while (running) {
      try {
        lease = leases.hold(name, LEASE, lease).orElse(null);
        while (lease != null && running && sweep(lease)) {
          lease = leases.hold(name, LEASE, lease).orElse(null);
        }
      } catch (RuntimeException e) {
        LOG.warn("{} could not look for what is due; will try again", name, e);
      }
      try {
        wake.tryAcquire(1, TimeUnit.SECONDS);
        wake.drainPermits();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Handles one batch; true where there may be more. */
  private boolean sweep(Lease lease) {
    Instant now = law.instant();
    // However many cannot be handled, they must not hide those behind them.
    troubled.values().removeIf(until -> until - System.nanoTime() <= 0);
    List<DueMatters.Due> due = matters.next(now, troubled.size());
    if (!due.isEmpty()) {
      CrashPoint.AFTER_CLAIM.reached();
    }
    boolean tried = false;
    for (DueMatters.Due matter : due) {
      UUID id = matter.id();
      Instant at = matter.at();
      if (troubled.containsKey(id)) {
        continue;
      }
      try {
        each.accept(id, new Act(Actor.system(name), new Cause.Timer(name, lease.fence()), at));
        late = Duration.between(at, now);
        tried = true;
        CrashPoint.AFTER_TRANSITION.reached();
      } catch (Fenced e) {
        // Whoever holds the lease now has done it, or will.
        fenced.incrementAndGet();
      } catch (RuntimeException e) {
        troubled.put(id, System.nanoTime() + AGAIN.toNanos());
        tried = true;
        LOG.warn("{}: matter {} was due at {} and could not be handled", name, id, at, e);
      }
    }
    return tried;
  }
}
