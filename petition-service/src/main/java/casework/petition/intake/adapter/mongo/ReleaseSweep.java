package casework.petition.intake.adapter.mongo;

import casework.petition.intake.application.KeptBeside;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.time.LawClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Forgets, every minute, what is left beside petitions that were emptied: the service was killed
 * between the two.
 */
@Component
final class ReleaseSweep implements SmartLifecycle {

  /** Longer than any request can take to empty a petition and forget the rest. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final Logger LOG = LoggerFactory.getLogger(ReleaseSweep.class);
  private static final String NAME = "release-sweep";

  private final KeptBeside beside;
  private final InstantSource machine;
  private final LawClock law;
  private @Nullable ScheduledExecutorService worker;

  ReleaseSweep(KeptBeside beside, InstantSource machineTime, LawClock law) {
    this.beside = beside;
    this.machine = machineTime;
    this.law = law;
  }

  /** Looks once; of how many petitions something was forgotten. */
  int sweep() {
    Act act = new Act(Actor.system(NAME), new Cause.Step(), law.instant());
    return beside.sweep(machine.instant().minus(PATIENCE), act);
  }

  @Override
  public synchronized void start() {
    worker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(NAME).daemon().factory());
    worker.scheduleWithFixedDelay(this::sweepQuietly, 60, 60, TimeUnit.SECONDS);
  }

  private void sweepQuietly() {
    try {
      int forgotten = sweep();
      if (forgotten > 0) {
        LOG.info("what was left beside {} emptied petitions was forgotten", forgotten);
      }
    } catch (RuntimeException e) {
      LOG.warn("releases could not be looked at: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public synchronized void stop() {
    if (worker != null) {
      worker.shutdownNow();
      worker = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return worker != null;
  }
}
