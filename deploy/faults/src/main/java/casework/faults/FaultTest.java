package casework.faults;

import casework.faults.ground.Ground;

/** One way to break the running product, and the count of what came of it. */
public interface FaultTest {

  /** The word after {@code ./casework faults}. */
  String name();

  /** What it does, in a line. */
  String what();

  /**
   * Does it and counts.
   *
   * @param extent how much of it
   * @param seed where everything random comes from
   */
  Report run(Ground ground, Extent extent, long seed);

  /**
   * The negative control: the same on a product from which the safeguard was taken away. It must
   * come out with something wrong. May leave wrong things behind in the stores.
   */
  Report control(Ground ground, long seed);
}
