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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends the call-backs that are due, some at a time; of several replicas one does it, under a
 * lease. Of one report one call-back is under way at a time, so each hotline hears of a report in
 * its order.
 */
@Component
final class CallBackSender implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CallBackSender.class);
  private static final String NAME = "petition-call-backs";

  /** Longer than a round of the most patient calls takes. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int ROUND = 32;

  private final CallBackDesk desk;
  private final HotlineQueries queries;
  private final Leases leases;
  private final LawClock law;
  private final InstantSource machine;
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
          if (lease != null && round(lease, calls)) {
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

  /** True where there may be more. */
  private boolean round(Lease lease, ExecutorService calls) throws InterruptedException {
    List<UUID> due = queries.due(machine.instant(), ROUND);
    List<Future<?>> under = new ArrayList<>();
    for (UUID each : due) {
      under.add(calls.submit(() -> desk.send(each, act(lease))));
    }
    boolean well = true;
    for (Future<?> each : under) {
      try {
        each.get();
      } catch (ExecutionException e) {
        well = false;
        LOG.warn("A call-back could not be noted: {}", String.valueOf(e.getCause()));
      }
    }
    return well && !due.isEmpty();
  }

  private Act act(Lease lease) {
    return new Act(Actor.system(NAME), new Cause.Timer(NAME, lease.fence()), law.instant());
  }
}
