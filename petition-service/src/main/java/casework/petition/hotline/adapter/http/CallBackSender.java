package casework.petition.hotline.adapter.http;

import casework.petition.hotline.application.CallBackDesk;
import casework.petition.hotline.application.HotlineQueries;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.time.LawClock;
import casework.platform.time.Lease;
import casework.platform.time.Leases;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends the call-backs that are due, so many at a time; of several replicas one does it, under a
 * lease. Of one report one call-back is under way at a time, so each hotline hears of a report in
 * its order. One that a hotline leaves hanging holds up none but its own report's.
 */
@Component
final class CallBackSender implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CallBackSender.class);
  private static final String NAME = "petition-call-backs";

  /** Renewed at half its length, which is longer than the most patient call takes. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int AT_ONCE = 32;

  private final CallBackDesk desk;
  private final HotlineQueries queries;
  private final Leases leases;
  private final LawClock law;
  private final InstantSource machine;
  private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(AT_ONCE);
  private volatile boolean running;
  private @Nullable Thread worker;

  CallBackSender(
      CallBackDesk desk,
      HotlineQueries queries,
      Leases leases,
      LawClock law,
      InstantSource machineTime) {
    this.desk = desk;
    this.queries = queries;
    this.leases = leases;
    this.law = law;
    this.machine = machineTime;
  }

  @Override
  public synchronized void start() {
    running = true;
    worker = Thread.ofPlatform().name(NAME).daemon().start(this::loop);
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
    try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
      while (running) {
        try {
          lease = leases.hold(NAME, LEASE, lease).orElse(null);
          if (lease != null && begin(lease, calls) > 0) {
            awaitPlace();
            continue;
          }
        } catch (RuntimeException e) {
          LOG.warn("Call-backs could not be looked for; will try again: {}", e.toString());
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Begins as many as there are places for; how many. */
  private int begin(Lease lease, ExecutorService calls) {
    int begun = 0;
    for (UUID each : queries.due(machine.instant(), AT_ONCE + underWay.size())) {
      if (!underWay.contains(each) && places.tryAcquire()) {
        underWay.add(each);
        calls.execute(() -> send(each, lease));
        begun++;
      }
    }
    return begun;
  }

  private void send(UUID report, Lease lease) {
    try {
      desk.send(report, act(lease));
    } catch (RuntimeException e) {
      LOG.warn("A call-back could not be noted: {}", e.toString());
      // It is still due: not at once again.
      LockSupport.parkNanos(PAUSE.toNanos());
    } finally {
      underWay.remove(report);
      places.release();
    }
  }

  /** Until another can be begun, or it is time to look to the lease. */
  private void awaitPlace() throws InterruptedException {
    if (places.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
      places.release();
    }
  }

  private Act act(Lease lease) {
    return new Act(Actor.system(NAME), new Cause.Timer(NAME, lease.fence()), law.instant());
  }
}
