package casework.platform.numbers;

import casework.platform.time.Lease;
import casework.platform.time.Leases;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Marks numbers void, every minute, whose matter never came to be: the service was stopped between
 * the two writes, or the matter was refused by the store. One replica does it at a time.
 */
final class VoidSweep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(VoidSweep.class);
  private static final String NAME = "void-numbers";
  private static final Duration LEASE = Duration.ofMinutes(3);

  private final Leases leases;
  private final NumberSeries series;
  private final NumberBearers bearers;
  private @Nullable Lease lease;
  private @Nullable ScheduledExecutorService worker;

  VoidSweep(Leases leases, NumberSeries series, NumberBearers bearers) {
    this.leases = leases;
    this.series = series;
    this.bearers = bearers;
  }

  /** Looks once, unless another replica does; how many numbers have become void. */
  int sweep() {
    lease = leases.hold(NAME, LEASE, lease).orElse(null);
    return lease == null ? 0 : series.settle(bearers);
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
      int voided = sweep();
      if (voided > 0) {
        LOG.info("{} numbers are void: their matters never came to be", voided);
      }
    } catch (RuntimeException e) {
      LOG.warn("numbers could not be looked at: {}", e.getClass().getSimpleName());
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
