package casework.platform.store;

/**
 * The fact that caused this change has had its effect on the matter already; nothing was written.
 */
public final class AlreadyApplied extends RuntimeException {
  public AlreadyApplied() {
    super("already applied", null, false, false);
  }
}
