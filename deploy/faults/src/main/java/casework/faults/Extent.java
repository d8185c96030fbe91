package casework.faults;

/** How much of a fault test is run. */
public enum Extent {
  /** Within a build: each thing once, or as often as it takes to see anything. */
  GATE,
  /** By hand, in minutes. */
  SHORT,
  /** By hand, as long as it takes. */
  FULL;

  /** The one or the other of two sizes; a build's is the short one. */
  public int of(int brief, int full) {
    return of(brief, brief, full);
  }

  /** One of three sizes. */
  public int of(int gate, int brief, int full) {
    return switch (this) {
      case GATE -> gate;
      case SHORT -> brief;
      case FULL -> full;
    };
  }
}
