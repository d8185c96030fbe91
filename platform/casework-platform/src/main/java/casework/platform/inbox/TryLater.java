package casework.platform.inbox;

/** Something a handler needs is away for now; the same fact is offered again until it is back. */
public final class TryLater extends RuntimeException {
  public TryLater(String what, Throwable cause) {
    super(what, cause);
  }
}
