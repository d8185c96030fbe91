package casework.platform.audit;

import casework.platform.audit.AuditChain.Tail;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes a signed checkpoint of this service's chain every few seconds in which it has grown,
 * when the service stops, and on demand. What is appended after the last one is what a tamperer
 * could cut off unseen, so the interval is the window.
 */
public final class Checkpoints implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

  private static final Duration PATIENCE = Duration.ofSeconds(6);

  private final String service;
  private final AuditChain chain;
  private final Supplier<CheckpointKey> key;
  private final CheckpointSender sender;
  private final InstantSource machine;
  private final Duration interval;
  private @Nullable CheckpointKey loaded;
  private long published;
  private volatile boolean running;
  private @Nullable Thread worker;

  Checkpoints(
      String service,
      AuditChain chain,
      Supplier<CheckpointKey> key,
      CheckpointSender sender,
      InstantSource machine,
      Duration interval) {
    this.service = service;
    this.chain = chain;
    this.key = key;
    this.sender = sender;
    this.machine = machine;
    this.interval = interval;
  }

  /**
   * Publishes a checkpoint of the chain as the store has it now.
   *
   * @return what was published; empty while the chain is
   * @throws AuditUnavailable where it did not arrive
   */
  public synchronized Optional<Checkpoint> publish() {
    return chain.tail().map(this::publish);
  }

  private Checkpoint publish(Tail tail) {
    CheckpointKey signer = loaded == null ? key.get() : loaded;
    loaded = signer;
    Checkpoint checkpoint = signer.sign(service, tail.position(), tail.hash(), machine.instant());
    try {
      sender.send(checkpoint).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AuditUnavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AuditUnavailable(e);
    }
    published = tail.position();
    return checkpoint;
  }

  /** Publishes where this process has appended since the last time. */
  synchronized void publishIfMoved() {
    chain.appended().filter(tail -> tail.position() != published).ifPresent(this::publish);
  }

  @Override
  public synchronized void start() {
    running = true;
    worker = Thread.ofPlatform().daemon().name("audit-checkpoints").start(this::run);
  }

  private void run() {
    while (running) {
      try {
        TimeUnit.NANOSECONDS.sleep(interval.toNanos());
        publishIfMoved();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("A checkpoint of the audit chain could not be published: {}", e.toString());
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    Thread stopping = worker;
    if (stopping != null) {
      stopping.interrupt();
    }
    try {
      publishIfMoved();
    } catch (RuntimeException e) {
      LOG.warn("The last checkpoint of the audit chain could not be published: {}", e.toString());
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  // Stops after the web server and the listeners, which still append.
  @Override
  public int getPhase() {
    return 0;
  }
}
