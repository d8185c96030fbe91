package casework.demo.replay;

import casework.demo.office.Wire;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Says month by month how much was done and how long it took. */
final class Chronicle {

  private final PrintStream out;
  private final Wire wire;
  private final long began = System.nanoTime();
  private @Nullable YearMonth month;
  private int acts;
  private int allActs;
  private long monthBegan = began;
  private long sentBefore;

  Chronicle(PrintStream out, Wire wire) {
    this.out = out;
    this.wire = wire;
    this.sentBefore = wire.sent();
  }

  /** A day is over. */
  void day(LocalDate day, int taken) {
    YearMonth now = YearMonth.from(day);
    if (month != null && !now.equals(month)) {
      tell(month);
    }
    month = now;
    acts += taken;
    allActs += taken;
  }

  void end() {
    if (month != null) {
      tell(month);
    }
    out.printf("%d acts, %d requests, %.0f s%n", allActs, wire.sent(), seconds(began));
  }

  private void tell(YearMonth done) {
    out.printf(
        "%s  %4d acts  %5d requests  %5.1f s%n",
        done, acts, wire.sent() - sentBefore, seconds(monthBegan));
    acts = 0;
    sentBefore = wire.sent();
    monthBegan = System.nanoTime();
  }

  private static double seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
  }
}
