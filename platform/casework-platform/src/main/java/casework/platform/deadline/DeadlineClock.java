package casework.platform.deadline;

import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One limit running on a matter: from when, how long, by which rule, and everything that moved its
 * end. Immutable; each step returns the clock as it became.
 *
 * @param stage what is to be done, such as {@code DISPOSAL}
 * @param startedOn the day from which it runs, not itself counted
 * @param limit periods one after the other, giving one end
 * @param rule id of the rule that sets the limit, such as {@code T-CLUE-DISP}
 * @param stoppedOn the day on which it was done; null while it runs
 * @param calendarVersion id of the calendar by which its due date was last told
 * @param revisions due dates that a newly published calendar moved
 */
public record DeadlineClock(
    String stage,
    LocalDate startedOn,
    List<Period> limit,
    String rule,
    ExtensionTerms terms,
    List<Extension> extensions,
    List<Pause> pauses,
    @Nullable LocalDate stoppedOn,
    String calendarVersion,
    List<DueRevision> revisions) {

  public DeadlineClock {
    limit = List.copyOf(limit);
    extensions = List.copyOf(extensions);
    pauses = List.copyOf(pauses);
    revisions = List.copyOf(revisions);
    if (limit.isEmpty()) {
      throw new IllegalArgumentException("a clock has a limit");
    }
  }

  /** A clock that starts now, told by the given calendar. */
  public static DeadlineClock start(
      String stage,
      LocalDate startedOn,
      List<Period> limit,
      String rule,
      ExtensionTerms terms,
      WorkingCalendar calendar) {
    return new DeadlineClock(
        stage, startedOn, limit, rule, terms, List.of(), List.of(), null, calendar.id(), List.of());
  }

  /** Whether the clock runs at 24:00 of the day; a paused clock runs, its end moves. */
  public boolean runsAt(LocalDate day) {
    return !startedOn.isAfter(day) && (stoppedOn == null || stoppedOn.isAfter(day));
  }

  /** The pause that stands at 24:00 of the day, by what was entered until then. */
  public Optional<Pause> pauseAt(LocalDate day) {
    return asKnownOn(day).pauses.stream()
        .filter(each -> !each.from().isAfter(day) && each.lastStanding(day).equals(day))
        .findFirst();
  }

  /**
   * The clock as it stood in the books at 24:00 of the day, without what was entered later. Looking
   * back at a day therefore gives what looking on that day gave.
   */
  public DeadlineClock asKnownOn(LocalDate day) {
    return new DeadlineClock(
        stage,
        startedOn,
        limit,
        rule,
        terms,
        extensions.stream().filter(each -> !each.grantedOn().isAfter(day)).toList(),
        pauses.stream()
            .filter(each -> !each.recordedOn().isAfter(day))
            .map(each -> each.asKnownOn(day))
            .toList(),
        stoppedOn != null && stoppedOn.isAfter(day) ? null : stoppedOn,
        calendarVersion,
        revisions.stream().filter(each -> !each.recordedOn().isAfter(day)).toList());
  }

  /** When it is due as of {@code today}, and every fact that made it that day. */
  public DueDate due(WorkingCalendar calendar, LocalDate today) {
    Reckoning reckoning = Reckoning.of(asKnownOn(today), calendar, today);
    return new DueDate(
        reckoning.due(),
        reckoning.limitEnd().due(),
        reckoning.provisional(),
        Explanation.of(reckoning));
  }

  /** The due date alone, where nobody asks why. */
  public LocalDate dueOn(WorkingCalendar calendar, LocalDate today) {
    return Reckoning.of(asKnownOn(today), calendar, today).due();
  }

  /** Grants an extension, which runs from the end of the limit before it. */
  public DeadlineClock extend(Period by, LocalDate grantedOn, String approvedBy) {
    requireRunning();
    if (extensions.size() >= terms.allowed()) {
      throw new Refused(new ClockRefusal.ExtensionUsedUp(terms.allowed(), rule));
    }
    Period longest = terms.longest();
    if (longest != null && !terms.admits(by)) {
      throw new Refused(new ClockRefusal.ExtensionTooLong(longest, rule));
    }
    requireBetween(startedOn, grantedOn, LocalDate.MAX);
    List<Extension> more = new ArrayList<>(extensions);
    more.add(new Extension(by, grantedOn, approvedBy));
    return new DeadlineClock(
        stage, startedOn, limit, rule, terms, more, pauses, null, calendarVersion, revisions);
  }

  /** Enters a pause that began on {@code from}, today or earlier. */
  public DeadlineClock pause(
      LocalDate from, String reason, String approvedBy, LocalDate recordedOn) {
    requireRunning();
    requireBetween(startedOn, from, recordedOn);
    Optional<Pause> open = openPause();
    if (open.isPresent()) {
      throw new Refused(new ClockRefusal.PauseAlreadyRunning(open.get().from()));
    }
    List<Pause> more = new ArrayList<>(pauses);
    more.add(new Pause(from, null, reason, approvedBy, recordedOn, null));
    return withPauses(more);
  }

  /** Ends the open pause: from {@code until} on, today or earlier, the clock goes on. */
  public DeadlineClock resume(LocalDate until, LocalDate recordedOn) {
    requireRunning();
    Pause open = openPause().orElseThrow(() -> new Refused(new ClockRefusal.NoPauseRunning()));
    requireBetween(open.from(), until, recordedOn);
    requireBetween(open.recordedOn(), recordedOn, LocalDate.MAX);
    Pause ended =
        new Pause(
            open.from(), until, open.reason(), open.approvedBy(), open.recordedOn(), recordedOn);
    return withPauses(pauses.stream().map(each -> each.equals(open) ? ended : each).toList());
  }

  /** Stops the clock for good: what it counted for was done on that day. */
  public DeadlineClock stop(LocalDate on) {
    requireRunning();
    requireBetween(startedOn, on, LocalDate.MAX);
    return new DeadlineClock(
        stage, startedOn, limit, rule, terms, extensions, pauses, on, calendarVersion, revisions);
  }

  /** The open pause by everything entered so far. */
  public Optional<Pause> openPause() {
    return pauses.stream().filter(Pause::stillStands).findFirst();
  }

  DeadlineClock toldBy(String calendarId, @Nullable DueRevision revision) {
    List<DueRevision> more = new ArrayList<>(revisions);
    if (revision != null) {
      more.add(revision);
    }
    return new DeadlineClock(
        stage, startedOn, limit, rule, terms, extensions, pauses, stoppedOn, calendarId, more);
  }

  private DeadlineClock withPauses(List<Pause> ledger) {
    return new DeadlineClock(
        stage,
        startedOn,
        limit,
        rule,
        terms,
        extensions,
        ledger,
        stoppedOn,
        calendarVersion,
        revisions);
  }

  private void requireRunning() {
    if (stoppedOn != null) {
      throw new Refused(new ClockRefusal.ClockStopped(stoppedOn));
    }
  }

  private static void requireBetween(LocalDate earliest, LocalDate date, LocalDate latest) {
    if (date.isBefore(earliest) || date.isAfter(latest)) {
      throw new Refused(new ClockRefusal.DateOutOfOrder(date, earliest, latest));
    }
  }
}
