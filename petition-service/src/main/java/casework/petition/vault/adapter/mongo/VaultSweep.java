package casework.petition.vault.adapter.mongo;

import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
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
 * Deletes, every minute, identities whose petition never came to be: the service was killed between
 * the two writes, or the petition was refused by the store.
 */
@Component
final class VaultSweep implements SmartLifecycle {

  /** Longer than any request can take between the vault's row and the petition. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final Logger LOG = LoggerFactory.getLogger(VaultSweep.class);

  private final MongoReporterVault vault;
  private final Petitions petitions;
  private final InstantSource machine;
  private @Nullable ScheduledExecutorService worker;

  VaultSweep(MongoReporterVault vault, Petitions petitions, InstantSource machineTime) {
    this.vault = vault;
    this.petitions = petitions;
    this.machine = machineTime;
  }

  /** Looks once; how many were deleted. */
  int sweep() {
    return vault.sweep(machine.instant().minus(PATIENCE), this::hasReporter);
  }

  private boolean hasReporter(PetitionId id) {
    return petitions.find(id).map(each -> each.state()).filter(Petition::keepsReporter).isPresent();
  }

  @Override
  public synchronized void start() {
    worker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("vault-sweep").daemon().factory());
    worker.scheduleWithFixedDelay(this::sweepQuietly, 60, 60, TimeUnit.SECONDS);
  }

  private void sweepQuietly() {
    try {
      int deleted = sweep();
      if (deleted > 0) {
        LOG.info("{} identities without a petition were deleted", deleted);
      }
    } catch (RuntimeException e) {
      LOG.warn("the vault could not be swept: {}", e.getClass().getSimpleName());
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
