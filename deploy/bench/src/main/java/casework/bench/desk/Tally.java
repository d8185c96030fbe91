package casework.bench.desk;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** How many warnings are still to come of the cases that were opened. */
public final class Tally {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final LongSupplier told;
  private long expected;
  private long open;
  private int passed;

  /**
   * @param told how many warnings have arrived so far
   */
  public Tally(LongSupplier told) {
    this.told = told;
  }

  /**
   * @throws IllegalStateException where those before have not had all their warnings
   */
  public void opened(int cases) {
    if (passed > 0) {
      throw new IllegalStateException("a course has begun and is not over");
    }
    open += cases;
  }

  /** The clock was moved past one more deadline of the open cases. */
  public void passed() {
    expected += open;
    passed++;
    if (passed == Course.STEPS.size()) {
      open = 0;
      passed = 0;
    }
  }

  /**
   * Waits until all that is due has arrived, and until the other thing is so too.
   *
   * @throws IllegalStateException where too few have arrived after two minutes, or too many
   */
  public void await(BooleanSupplier atRest) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (told.getAsLong() < expected || !atRest.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "of " + expected + " warnings " + told.getAsLong() + " have been told");
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
    if (told.getAsLong() != expected) {
      throw new IllegalStateException(told.getAsLong() + " warnings instead of " + expected);
    }
  }
}
