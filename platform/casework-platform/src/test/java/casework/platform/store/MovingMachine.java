package casework.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Machine time that runs, and can be put forward. */
public final class MovingMachine implements InstantSource {

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead.get());
  }

  public void forward(Duration by) {
    ahead.updateAndGet(so -> so.plus(by));
  }
}
