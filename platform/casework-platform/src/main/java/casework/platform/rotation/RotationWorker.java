package casework.platform.rotation;

import casework.platform.rotation.KeyRotation.Standing;
import casework.platform.time.Lease;
import casework.platform.time.Leases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
  private final Map<String, Standing> standings = new ConcurrentHashMap<>();
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

  /** Data keys that still need an older version of the envelope key; 0 before any was counted. */
  long older(KeyRotation rotation) {
    Standing now = standings.get(rotation.name());
    return now == null
        ? 0
        : now.wrapped().entrySet().stream()
            .filter(each -> each.getKey() < now.newest())
            .mapToLong(Map.Entry::getValue)
            .sum();
  }

  /** Data keys that do not open with the keys that are here; 0 before any was counted. */
  long unreadable(KeyRotation rotation) {
    Standing now = standings.get(rotation.name());
    return now == null ? 0 : now.unreadable();
  }

  /** Counts what is wrapped under which version when a rotation is through, and says so. */
  private void lookOnce(KeyRotation rotation) {
    Standing before = standings.get(rotation.name());
    if (rotation.newest() == 1 || (before != null && before.newest() == rotation.newest())) {
      return;
    }
    try {
      Standing now = rotation.look();
      standings.put(rotation.name(), now);
      if (now.unreadable() > 0) {
        LOG.error(
            "{} data keys of {} do not open with the key files that are here: put the older"
                + " versions back",
            now.unreadable(),
            rotation.name());
      } else {
        LOG.info("the data keys of {} are wrapped under {}", rotation.name(), now.wrapped());
      }
    } catch (RuntimeException e) {
      LOG.warn("data keys could not be counted: {}", e.getClass().getSimpleName());
    }
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
    Lease lease = null;
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
      if (lease != null && running) {
        rotations.forEach(this::lookOnce);
      }
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
