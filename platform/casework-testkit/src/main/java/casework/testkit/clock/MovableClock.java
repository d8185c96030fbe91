package casework.testkit.clock;

import casework.platform.kernel.LawDays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Law time in the test's hands: stands still in Asia/Shanghai and moves forward only, as the law
 * clock of a demonstration does.
 */
public final class MovableClock extends Clock {

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  public static MovableClock at(Instant start) {
    return new MovableClock(new AtomicReference<>(start), LawDays.ZONE);
  }

  /** Stands at nine in the morning of that day, in Asia/Shanghai. */
  public static MovableClock on(LocalDate day) {
    return at(morningOf(day));
  }

  /**
   * Moves to a later instant, or stays where it is.
   *
   * @throws IllegalArgumentException where that would be backwards; the clock has not moved then
   */
  public Instant moveTo(Instant later) {
    return now.updateAndGet(
        current -> {
          if (later.isBefore(current)) {
            throw new IllegalArgumentException(
                "law time moves forward only: from " + current + " not to " + later);
          }
          return later;
        });
  }

  /** Moves to nine in the morning of a later day. */
  public Instant moveTo(LocalDate day) {
    return moveTo(morningOf(day));
  }

  public Instant forward(Duration by) {
    return moveTo(instant().plus(by));
  }

  /** The law day it shows, in Asia/Shanghai whatever the zone of this view. */
  public LocalDate today() {
    return LawDays.of(instant());
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** Another view of the same clock: moving one moves the other. */
  @Override
  public MovableClock withZone(ZoneId other) {
    return new MovableClock(now, other);
  }

  private static Instant morningOf(LocalDate day) {
    return day.atTime(LocalTime.of(9, 0)).atZone(LawDays.ZONE).toInstant();
  }
}
