package casework.platform.store;

/**
 * The matter's outbox holds as much as it may: the broker has been away for long. Nothing was
 * written; try again later.
 */
public final class OutboxFull extends RuntimeException {
  public OutboxFull() {
    super("the outbox of this matter is full", null, false, false);
  }
}
