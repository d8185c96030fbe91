package casework.platform.secrecy;

/**
 * Something sealed cannot be opened: it was altered, moved from where it was sealed, or its key is
 * another or gone. Says no more than that.
 */
public final class Unreadable extends RuntimeException {

  public Unreadable(String message) {
    super(message);
  }
}
