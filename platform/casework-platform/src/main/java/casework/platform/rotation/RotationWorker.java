package casework.platform.rotation;

import casework.platform.time.Lease;
import casework.platform.time.Leases;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes through the databases batch by batch; of several replicas one does, under a lease. */
final class RotationWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RotationWorker.class);
  private static final int BATCH = 200;
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int REST_SECONDS = 60;

  private final List<KeyRotation> rotations;
  private final Leases leases;
  private volatile CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean running;
  private volatile boolean busy;

  RotationWorker(List<KeyRotation> rotations, Leases leases) {
    this.rotations = List.copyOf(rotations);
    this.leases = leases;
  }

  /** Whether data keys are being wrapped anew. */
  boolean isBusy() {
    return busy;
  }

  @Override
  public synchronized void start() {
    running = true;
    stopped = new CountDownLatch(1);
    Thread.ofPlatform().name("key-rotation").daemon().start(this::loop);
  }

  @Override
  public synchronized void stop() {
    running = false;
    stopped.countDown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void loop() {
    @Nullable Lease lease = null;
    while (running) {
      try {
        lease = leases.hold("key-rotation", LEASE, lease).orElse(null);
        while (lease != null && running && rotations.stream().anyMatch(each -> each.step(BATCH))) {
          busy = true;
          lease = leases.hold("key-rotation", LEASE, lease).orElse(null);
        }
      } catch (RuntimeException e) {
        LOG.warn("data keys could not be wrapped anew: {}", e.getClass().getSimpleName());
      }
      busy = false;
      try {
        if (stopped.await(REST_SECONDS, TimeUnit.SECONDS)) {
          return;
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
