package casework.platform.time;

/**
 * A clock's write came with an older fencing token than the matter has seen: its worker had lost
 * the lease. Nothing was written.
 */
public final class Fenced extends RuntimeException {
  public Fenced(long fence) {
    super("fencing token " + fence + " has been overtaken", null, false, false);
  }
}
