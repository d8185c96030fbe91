package casework.platform.time;

import casework.platform.kernel.LawDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The law's clock: deadlines, colours, runs and dates on documents follow it, in Asia/Shanghai. It
 * is the machine's clock, but for demonstrations and tests, where it stands still and is moved
 * forward by hand, and is kept in a file so that a restarted service wakes on the same day.
 */
public final class LawClock extends Clock {

  private final @Nullable Path file;
  private final Clock machine;
  private final List<Runnable> moved = new CopyOnWriteArrayList<>();
  private volatile Instant stands;
  private volatile long looked;

  private LawClock(@Nullable Path file, Clock machine, Instant stands) {
    this.file = file;
    this.machine = machine;
    this.stands = stands;
  }

  /** The machine's own time. */
  public static LawClock real() {
    return new LawClock(null, Clock.system(LawDays.ZONE), Instant.EPOCH);
  }

  /**
   * A clock that stands where the file says.
   *
   * @param start where it stands while there is no file
   */
  public static LawClock movable(Path file, Instant start) {
    LawClock clock = new LawClock(file, Clock.system(LawDays.ZONE), start);
    clock.look();
    return clock;
  }

  /** True where the clock stands still until it is moved. */
  public boolean stands() {
    return file != null;
  }

  @Override
  public Instant instant() {
    if (file == null) {
      return machine.instant();
    }
    if (System.nanoTime() - looked > 300_000_000L) {
      look();
    }
    return stands;
  }

  /** The law's day, in Asia/Shanghai. */
  public LocalDate today() {
    return LawDays.of(instant());
  }

  /**
   * Moves the clock forward and wakes whoever waits for it.
   *
   * @throws IllegalStateException where the clock is the machine's
   * @throws IllegalArgumentException where that would be backwards
   */
  public synchronized void moveTo(Instant to) {
    Path kept = file;
    if (kept == null) {
      throw new IllegalStateException("the law's clock is the machine's and cannot be moved");
    }
    if (to.isBefore(instant())) {
      throw new IllegalArgumentException("the law's clock moves forward only");
    }
    try {
      Files.createDirectories(kept.toAbsolutePath().getParent());
      Path fresh = Files.createTempFile(kept.toAbsolutePath().getParent(), "law-time", ".moving");
      Files.writeString(fresh, to.toString());
      Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stands = to;
    moved.forEach(Runnable::run);
  }

  /** Calls back after every move; what takes long belongs into a thread of its own. */
  public void whenMoved(Runnable each) {
    moved.add(each);
  }

  // Several services share the file; one of them may have moved it on.
  private void look() {
    looked = System.nanoTime();
    Path kept = file;
    if (kept == null || !Files.exists(kept)) {
      return;
    }
    try {
      Instant there = Instant.parse(Files.readString(kept).strip());
      if (there.isAfter(stands)) {
        stands = there;
        moved.forEach(Runnable::run);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ZoneId getZone() {
    return LawDays.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
