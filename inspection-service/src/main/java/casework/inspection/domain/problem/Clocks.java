package casework.inspection.domain.problem;

import casework.inspection.domain.Limit;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.TimedLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem's limits, the first its own, each later one begun by a look back; and which due day has
 * been said to be past.
 *
 * @param told due day that was last said to be past; null while none has been
 * @param lookOn the day on which the problem is to be looked at next; null where nothing runs
 */
public record Clocks(List<TimedLimit> all, @Nullable LocalDate told, @Nullable LocalDate lookOn) {

  static final Clocks NONE = new Clocks(List.of(), null, null);

  public Clocks {
    all = List.copyOf(all);
  }

  /** The limit that runs. */
  public Optional<TimedLimit> running() {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.getLast()).filter(TimedLimit::isRunning);
  }

  /** The day the problem was due at first, extensions counted; empty before the feedback. */
  public Optional<LocalDate> firstDue() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst().due());
  }

  /**
   * Whether what is done on that day is done by the day it was due at first. A clock that stood
   * still then had lost no day since.
   */
  boolean inTime(LocalDate on) {
    return !all.getFirst().judgedOn(on).isAfter(all.getFirst().due());
  }

  Clocks start(Limit limit, LocalDate from, String organ, RuleBook rules, LocalDate today) {
    List<TimedLimit> more = new ArrayList<>(all);
    TimedLimit started = TimedLimit.start(limit, from, organ, rules, today);
    more.add(started);
    return new Clocks(more, told, null).looked(organ, rules, today);
  }

  Clocks stop(LocalDate on) {
    return running().map(last -> new Clocks(replaced(last.stop(on)), told, null)).orElse(this);
  }

  Clocks replaceLast(TimedLimit changed, String organ, RuleBook rules, LocalDate today) {
    return new Clocks(replaced(changed), told, null).looked(organ, rules, today);
  }

  /** Told anew by today's calendar. */
  Clocks retold(String organ, RuleBook rules, LocalDate today) {
    return running()
        .map(last -> replaceLast(last.retold(organ, rules, today), organ, rules, today))
        .orElse(this);
  }

  /** The running limit's due day where it is past and has not been said to be. */
  Optional<LocalDate> newlyPast(LocalDate today) {
    return running()
        .map(TimedLimit::due)
        .filter(due -> due.isBefore(today))
        .filter(due -> !due.equals(told));
  }

  Clocks said(LocalDate past) {
    return new Clocks(all, past, lookOn);
  }

  private Clocks looked(String organ, RuleBook rules, LocalDate today) {
    LocalDate next = running().map(last -> last.lookOn(organ, rules, today)).orElse(null);
    // What is past already is to be looked at in the coming sweep; what has been said is at rest
    // until a calendar comes out that could move it.
    if (next != null && !next.isAfter(today) && newlyPast(today).isEmpty()) {
      next = rules.nextPublication(organ, today).orElse(null);
    }
    return new Clocks(all, told, next);
  }

  Clocks settled(String organ, RuleBook rules, LocalDate today) {
    return looked(organ, rules, today);
  }

  private List<TimedLimit> replaced(TimedLimit changed) {
    List<TimedLimit> more = new ArrayList<>(all.subList(0, all.size() - 1));
    more.add(changed);
    return more;
  }
}
