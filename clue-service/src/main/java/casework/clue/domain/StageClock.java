package casework.clue.domain;

import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;

/**
 * A stage's clock, the colour policy it was opened under, and the due date last told.
 *
 * @param policy id of the policy; a clue keeps it however policies change later
 * @param due as told at the last change; while a pause stands open the live date moves on
 */
public record StageClock(DeadlineClock clock, String policy, LocalDate due) {

  static StageClock start(
      Stage stage, LocalDate on, String organ, RuleBook rules, LocalDate today) {
    StageLimit limit = rules.limit(stage, organ, on);
    WorkingCalendar calendar = rules.calendar(organ, today);
    DeadlineClock clock =
        DeadlineClock.start(
            stage.name(), on, limit.limit(), limit.rule(), limit.extension(), calendar);
    return new StageClock(clock, rules.policyFor(organ, on).id(), clock.dueOn(calendar, today));
  }

  StageClock with(DeadlineClock changed, WorkingCalendar calendar, LocalDate today) {
    return new StageClock(changed, policy, changed.dueOn(calendar, today));
  }

  public Stage stage() {
    return Stage.valueOf(clock.stage());
  }

  public boolean isRunning() {
    return clock.stoppedOn() == null;
  }
}
