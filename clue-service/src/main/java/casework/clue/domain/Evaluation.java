package casework.clue.domain;

import casework.clue.domain.Warnings.Streak;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.ColourRow;
import casework.platform.deadline.RunSchedule;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One clue looked at by one evaluation run: its row, and what follows from it by the policy.
 *
 * @param on the run's day; the look is at its 24:00, on the books as they stood then
 * @param row what the run records (件次)
 */
public record Evaluation(Clue clue, RuleBook rules, LocalDate on, ColourReading row) {

  /** The clue's row in the run of that day; none where no clock ran. */
  @Rule("R-CLUE-05")
  public static Optional<Evaluation> of(Clue clue, RuleBook rules, LocalDate on) {
    return Pace.reading(clue, rules, on).map(row -> new Evaluation(clue, rules, on, row));
  }

  /** Whether this run has had its effect on the clue already. */
  public boolean isDone() {
    Streak streak = clue.warnings().streak();
    return streak != null && !streak.run().isBefore(on);
  }

  /** What this run does about the clue, if anything. */
  public Optional<Consequence> consequence() {
    ColourRow by = row.row();
    if (by == null || by.at() != ColourRow.At.RUN || !isItsTurn(by)) {
      return Optional.empty();
    }
    return Consequence.of(by);
  }

  private boolean isItsTurn(ColourRow by) {
    Streak streak = unbroken();
    int repeat = by.repeatEvery();
    return streak == null || (repeat > 0 && streak.sinceAction() + 1 >= repeat);
  }

  /** The streak if the run before this one found the same colour. */
  private @Nullable Streak unbroken() {
    Streak streak = clue.warnings().streak();
    if (streak == null || streak.colour() != row.colour()) {
      return null;
    }
    boolean adjacent =
        new RunSchedule(rules.policy(row.policy()))
            .between(streak.run().plusDays(1), on.minusDays(1))
            .isEmpty();
    return adjacent ? streak : null;
  }

  /** Carries the consequence out on the clue. */
  public Change<Clue, ClueEvent> carriedOut() {
    Optional<Consequence> what = consequence();
    Streak before = unbroken();
    int since = what.isPresent() || before == null ? 0 : before.sinceAction() + 1;
    Warnings streaked = clue.warnings().with(new Streak(on, row.colour(), since));
    if (what.isEmpty()) {
      return new Change<>(clue.with(streaked), "evaluation", List.of("R-CLUE-05"), List.of());
    }
    Reminders.Reminded reminded = Reminders.remind(clue, streaked, row, what.get(), rules);
    return Change.of(
        clue.with(reminded.warnings()), "evaluation", List.of("R-CLUE-05"), reminded.said());
  }
}
