package casework.clue.domain;

import casework.platform.deadline.RunSchedule;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation runs of one organ: those done, and the day of the next. A run looks at 24:00 of
 * its day and is complete only when every row and every consequence is in place.
 *
 * @param next null where the organ's policy asks for no runs
 */
public record RunSeries(String organ, List<Run> done, @Nullable LocalDate next) {

  /** A completed run and the law day on which it was carried out, its own or a later one. */
  public record Run(LocalDate on, LocalDate carriedOutOn, int rows) {}

  /** A run is complete. */
  public record RunCompleted(String organ, LocalDate on) {}

  public RunSeries {
    done = List.copyOf(done);
  }

  /** The series of an organ. */
  public static UUID idOf(String organ) {
    return Identifiers.derive("run-series", organ);
  }

  /** Opens the series: the first run is the first run day from today on. */
  public static Change<RunSeries, RunCompleted> open(String organ, RuleBook rules, Act act) {
    LocalDate first = after(organ, rules, act.on().minusDays(1));
    return Change.of(new RunSeries(organ, List.of(), first), "open-runs", List.of("R-CLUE-05"));
  }

  /** The run that was due is complete. */
  public Change<RunSeries, RunCompleted> completed(int rows, RuleBook rules, Act act) {
    LocalDate on = next;
    if (on == null) {
      throw new IllegalStateException("no run of " + organ + " is due");
    }
    List<Run> more = new ArrayList<>(done);
    more.add(new Run(on, act.on(), rows));
    RunSeries now = new RunSeries(organ, more, after(organ, rules, on));
    return Change.of(now, "run", List.of("R-CLUE-05"), new RunCompleted(organ, on));
  }

  /** Which days the organ runs on is read from the policy in force that day. */
  private static @Nullable LocalDate after(String organ, RuleBook rules, LocalDate day) {
    return new RunSchedule(rules.policyFor(organ, day.plusDays(1))).nextAfter(day).orElse(null);
  }
}
