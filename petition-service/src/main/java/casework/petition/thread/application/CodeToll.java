package casework.petition.thread.application;

/**
 * Makes each look at a code cost the same and not little (Argon2id), whether the code is right or
 * wrong; lets only a few be looked at together.
 */
@FunctionalInterface
public interface CodeToll {

  /**
   * @throws TooManyLooks where it is to be tried again later
   */
  void pay(String code);

  /** Too many codes are being looked at. */
  final class TooManyLooks extends RuntimeException {

    private final long seconds;

    public TooManyLooks(long seconds) {
      super("too many codes are being looked at", null, false, false);
      this.seconds = seconds;
    }

    /** After how many seconds it may be tried again. */
    public long seconds() {
      return seconds;
    }
  }
}
