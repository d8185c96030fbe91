package casework.platform.attachment;

import casework.platform.time.Lease;
import casework.platform.time.Leases;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Lets go, every minute, of files whose matter never came to remember them. One replica does it at
 * a time.
 */
final class OrphanSweep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
  private static final String NAME = "orphan-attachments";
  private static final Duration LEASE = Duration.ofMinutes(3);

  private final Leases leases;
  private final Attachments attachments;
  private final List<AttachmentHolders> holders;
  private @Nullable Lease lease;
  private @Nullable ScheduledExecutorService worker;

  OrphanSweep(Leases leases, Attachments attachments, List<AttachmentHolders> holders) {
    this.leases = leases;
    this.attachments = attachments;
    this.holders = holders;
  }

  /** Looks once, unless another replica does; how many files were let go. */
  int sweep() {
    lease = leases.hold(NAME, LEASE, lease).orElse(null);
    return lease == null ? 0 : attachments.settle(holders);
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
      int removed = sweep();
      if (removed > 0) {
        LOG.info("{} files were let go: no matter remembers them", removed);
      }
    } catch (RuntimeException e) {
      LOG.warn("files could not be looked at: {}", e.getClass().getSimpleName());
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
