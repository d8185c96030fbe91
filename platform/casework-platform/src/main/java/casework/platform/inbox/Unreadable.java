package casework.platform.inbox;

/** A record that is no fact in the agreed form; no retry can help. */
public final class Unreadable extends RuntimeException {
  public Unreadable(String why) {
    super(why);
  }

  public Unreadable(String why, Throwable cause) {
    super(why, cause);
  }
}
