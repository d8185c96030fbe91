package casework.scoring.evaluation.domain;

import casework.platform.deadline.ColourReading;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Period;
import casework.platform.deadline.Situation;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One of the two clocks of an evaluation, the colour policy it was opened under, and its due date
 * as last told.
 *
 * @param overdue true once it has been said that the day has passed
 */
public record Clock(DeadlineClock clock, String policy, LocalDate due, boolean overdue) {

  /** What the two clocks are for. */
  public enum Stage {
    EVALUATION_FEEDBACK("T-EVAL-FB"),
    EVALUATION_PLAN("T-EVAL-PLAN");

    private final String rule;

    Stage(String rule) {
      this.rule = rule;
    }
  }

  @Rule("T-EVAL-FB")
  @Rule("T-EVAL-PLAN")
  static Clock start(
      Stage stage,
      LocalDate from,
      Period limit,
      String organ,
      EvaluationRules rules,
      LocalDate on) {
    DeadlineClock started =
        DeadlineClock.start(
            stage.name(),
            from,
            List.of(limit),
            stage.rule,
            ExtensionTerms.NONE,
            rules.calendar(organ, on));
    return new Clock(
        started,
        rules.policyFor(organ, on).id(),
        started.dueOn(rules.calendar(organ, on), on),
        false);
  }

  public Stage stage() {
    return Stage.valueOf(clock.stage());
  }

  public boolean isRunning() {
    return clock.stoppedOn() == null;
  }

  Clock stop(LocalDate on) {
    return isRunning() ? new Clock(clock.stop(on), policy, due, overdue) : this;
  }

  /** The clock by the calendar of the day; overdue where the day has passed. */
  Clock told(String organ, EvaluationRules rules, LocalDate today) {
    LocalDate now = clock.dueOn(rules.calendar(organ, today), today);
    return new Clock(clock, policy, now, overdue || (isRunning() && today.isAfter(now)));
  }

  /** The colour at 24:00 of the day; none once it has stopped. */
  public Optional<ColourReading> colour(String organ, EvaluationRules rules, LocalDate day) {
    return rules
        .policy(policy)
        .colour(Situation.of(clock.startedOn(), List.of(clock)), rules.calendar(organ, day), day);
  }
}
