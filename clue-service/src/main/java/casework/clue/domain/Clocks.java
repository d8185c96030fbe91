package casework.clue.domain;

import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.Recomputation;
import casework.platform.deadline.WorkingCalendar;
import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All clocks a clue has had, oldest first; at most the last one runs. */
public record Clocks(List<StageClock> all) {

  public static final Clocks NONE = new Clocks(List.of());

  public Clocks {
    all = List.copyOf(all);
  }

  /** The clock that runs. */
  public Optional<StageClock> running() {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.getLast()).filter(StageClock::isRunning);
  }

  /** The clocks as the deadlines package wants them. */
  public List<DeadlineClock> bare() {
    return all.stream().map(StageClock::clock).toList();
  }

  Clocks start(Stage stage, LocalDate on, String organ, RuleBook rules, LocalDate today) {
    List<StageClock> more = new ArrayList<>(all);
    more.add(StageClock.start(stage, on, organ, rules, today));
    return new Clocks(more);
  }

  Clocks stop(LocalDate on, WorkingCalendar calendar) {
    return running().isPresent() ? change(clock -> clock.stop(on), calendar, on) : this;
  }

  Clocks change(UnaryOperator<DeadlineClock> how, WorkingCalendar calendar, LocalDate today) {
    StageClock last = running().orElseThrow(() -> new Refused(new ClueRefusal.NoClockRunning()));
    return replaceLast(last.with(how.apply(last.clock()), calendar, today));
  }

  /**
   * The running clock told by another calendar; unchanged where none runs or it is told so already.
   */
  Clocks retold(WorkingCalendar calendar, LocalDate today) {
    return running()
        .filter(last -> !last.clock().calendarVersion().equals(calendar.id()))
        .map(
            last -> {
              Recomputation told = Recomputation.of(last.clock(), last.due(), calendar, today);
              return replaceLast(new StageClock(told.clock(), last.policy(), told.due().due()));
            })
        .orElse(this);
  }

  private Clocks replaceLast(StageClock changed) {
    List<StageClock> more = new ArrayList<>(all.subList(0, all.size() - 1));
    more.add(changed);
    return new Clocks(more);
  }
}
