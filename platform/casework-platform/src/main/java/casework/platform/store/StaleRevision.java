package casework.platform.store;

import casework.platform.kernel.Revision;
import org.jspecify.annotations.Nullable;

/** The matter has been changed since the caller read it; nothing was written. */
public final class StaleRevision extends RuntimeException {

  private final transient @Nullable Revision current;

  public StaleRevision(@Nullable Revision current) {
    super("stale revision", null, false, false);
    this.current = current;
  }

  /** The matter's revision now, where it is known. */
  public @Nullable Revision current() {
    return current;
  }
}
