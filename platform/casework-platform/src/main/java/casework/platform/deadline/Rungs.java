package casework.platform.deadline;

import casework.platform.kernel.LawDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Foretells when a matter's live colour changes, if nothing else happens. */
public record Rungs(Situation situation, ColourPolicy policy, WorkingCalendar calendar) {

  // While a pause stands, dates move day by day and are looked at one by one, so far ahead.
  private static final int DAYS_SCANNED = 400;

  // Some forty years; a threshold beyond is none.
  private static final int DAYS_FORESEEN = 1 << 14;

  /**
   * A change of colour to come.
   *
   * @param on the first day of the new colour
   */
  public record Transition(LocalDate on, Colour from, Colour to) {

    /** The start of that law day. */
    public Instant at() {
      return LawDays.startOf(on);
    }
  }

  /** The next change after {@code today}, by what stands in the books today. */
  public Optional<Transition> nextTransition(LocalDate today) {
    Situation known = situation.asKnownOn(today);
    Optional<Colour> now = policy.bareColour(known, calendar, today);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    return known.isPaused()
        ? scanned(known, now.get(), today)
        : calculated(known, now.get(), today);
  }

  private Optional<Transition> scanned(Situation known, Colour now, LocalDate today) {
    for (int ahead = 1; ahead <= DAYS_SCANNED; ahead++) {
      Optional<Transition> found = changed(known, now, today.plusDays(ahead));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Transition> calculated(Situation known, Colour now, LocalDate today) {
    TreeSet<LocalDate> thresholds = new TreeSet<>();
    for (DeadlineClock clock : known.clocks()) {
      if (clock.runsAt(today)) {
        policy.rowsFor(clock.stage()).forEach(row -> collect(row, clock, known, today, thresholds));
      }
    }
    return thresholds.stream().flatMap(day -> changed(known, now, day).stream()).findFirst();
  }

  private Optional<Transition> changed(Situation known, Colour now, LocalDate day) {
    return policy
        .bareColour(known, calendar, day)
        .filter(then -> then != now)
        .map(then -> new Transition(day, now, then));
  }

  /** Adds the days on which the row's measure enters and leaves its bounds. */
  private void collect(
      ColourRow row,
      DeadlineClock clock,
      Situation known,
      LocalDate today,
      TreeSet<LocalDate> thresholds) {
    boolean down = row.basis() == ColourRow.Basis.REMAINING;
    Integer from = row.from();
    Integer to = row.to();
    if (from != null) {
      IntPredicate passed = down ? measure -> measure < from : measure -> measure >= from;
      firstDay(row, clock, known, today, passed).ifPresent(thresholds::add);
    }
    if (to != null) {
      IntPredicate passed = down ? measure -> measure <= to : measure -> measure > to;
      firstDay(row, clock, known, today, passed).ifPresent(thresholds::add);
    }
  }

  /** Measures run one way, so a threshold is passed once and can be found by halving. */
  private Optional<LocalDate> firstDay(
      ColourRow row, DeadlineClock clock, Situation known, LocalDate today, IntPredicate passed) {
    if (isPassed(row, clock, known, today, passed)
        || Measure.of(row, clock, known, calendar, today).isEmpty()) {
      return Optional.empty();
    }
    int step = 1;
    while (!isPassed(row, clock, known, today.plusDays(step), passed)) {
      step *= 2;
      if (step > DAYS_FORESEEN) {
        return Optional.empty();
      }
    }
    LocalDate before = today.plusDays(step / 2);
    LocalDate after = today.plusDays(step);
    while (before.plusDays(1).isBefore(after)) {
      LocalDate middle = before.plusDays((after.toEpochDay() - before.toEpochDay()) / 2);
      if (isPassed(row, clock, known, middle, passed)) {
        after = middle;
      } else {
        before = middle;
      }
    }
    return Optional.of(after);
  }

  private boolean isPassed(
      ColourRow row, DeadlineClock clock, Situation known, LocalDate day, IntPredicate passed) {
    return Measure.of(row, clock, known, calendar, day)
        .filter(measure -> passed.test(measure.value()))
        .isPresent();
  }
}
