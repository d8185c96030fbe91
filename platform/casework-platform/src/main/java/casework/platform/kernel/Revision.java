package casework.platform.kernel;

/** How often a matter has been changed; what an officer saw must still be what he changes. */
public record Revision(long value) {

  public static final Revision FIRST = new Revision(1);

  public Revision {
    if (value < 1) {
      throw new IllegalArgumentException("a revision counts from 1, not " + value);
    }
  }

  public Revision next() {
    return new Revision(value + 1);
  }
}
