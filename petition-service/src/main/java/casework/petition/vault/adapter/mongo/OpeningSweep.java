package casework.petition.vault.adapter.mongo;

import casework.petition.vault.application.CloseOpenings;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Closes, twice a minute, openings whose time is up; every replica may, one of them does. */
@Component
final class OpeningSweep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OpeningSweep.class);
  private static final int SECONDS = 30;

  private final CloseOpenings close;
  private final InstantSource machine;
  private @Nullable ScheduledExecutorService worker;

  OpeningSweep(CloseOpenings close, InstantSource machineTime) {
    this.close = close;
    this.machine = machineTime;
  }

  @Override
  public synchronized void start() {
    worker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("identity-openings").daemon().factory());
    worker.scheduleWithFixedDelay(this::sweepQuietly, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  private void sweepQuietly() {
    try {
      close.handle(machine.instant());
    } catch (RuntimeException e) {
      LOG.warn("openings could not be closed: {}", e.getClass().getSimpleName());
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
