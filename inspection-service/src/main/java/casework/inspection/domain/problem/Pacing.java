package casework.inspection.domain.problem;

import casework.inspection.domain.RuleBook;
import casework.inspection.domain.Signing;
import casework.inspection.domain.TimedLimit;
import casework.inspection.domain.problem.ProblemEvent.RectificationExtended;
import casework.inspection.domain.problem.ProblemEvent.RectificationOverdue;
import casework.inspection.domain.problem.ProblemEvent.RectificationPaused;
import casework.inspection.domain.problem.ProblemEvent.RectificationResumed;
import casework.inspection.domain.problem.ProblemLifecycle.Step;
import casework.platform.deadline.Period;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the clock of a problem asks for: more time, pauses, and the look on the day. */
final class Pacing {

  private Pacing() {}

  @Rule("T-INSP-CLEAR")
  static Change<Problem, ProblemEvent> extend(
      Problem problem, int months, RuleBook rules, Act act) {
    problem.require(Step.EXTEND);
    Signing.byLeaders(problem.organ(), Step.EXTEND.word(), act.actor());
    TimedLimit longer =
        problem
            .running()
            .extend(Period.months(months), act.on(), act.actor().officer(), problem.organ(), rules);
    Problem next =
        problem.step(
            Step.EXTEND,
            problem.state(),
            problem.plan(),
            problem.clocks().replaceLast(longer, problem.organ(), rules, act.on()),
            Integer.toString(months),
            act);
    return Change.of(
        next,
        Step.EXTEND.word(),
        List.of("T-INSP-CLEAR"),
        new RectificationExtended(problem.about(), months, act.on(), next.due()));
  }

  @Rule("T-INSP-CLEAR")
  static Change<Problem, ProblemEvent> pause(
      Problem problem, LocalDate from, String reason, RuleBook rules, Act act) {
    problem.require(Step.PAUSE);
    Signing.byLeaders(problem.organ(), Step.PAUSE.word(), act.actor());
    TimedLimit standing =
        problem
            .running()
            .pause(from, reason, act.on(), act.actor().officer(), problem.organ(), rules);
    Problem next =
        problem.step(
            Step.PAUSE,
            problem.state(),
            problem.plan(),
            problem.clocks().replaceLast(standing, problem.organ(), rules, act.on()),
            reason,
            act);
    return Change.of(
        next,
        Step.PAUSE.word(),
        List.of("T-INSP-CLEAR"),
        new RectificationPaused(problem.about(), reason, from, act.on()));
  }

  @Rule("T-INSP-CLEAR")
  static Change<Problem, ProblemEvent> resume(
      Problem problem, LocalDate until, RuleBook rules, Act act) {
    problem.require(Step.RESUME);
    Signing.byLeaders(problem.organ(), Step.RESUME.word(), act.actor());
    TimedLimit going = problem.running().resume(until, act.on(), problem.organ(), rules);
    Problem next =
        problem.step(
            Step.RESUME,
            problem.state(),
            problem.plan(),
            problem.clocks().replaceLast(going, problem.organ(), rules, act.on()),
            until.toString(),
            act);
    return Change.of(
        next,
        Step.RESUME.word(),
        List.of("T-INSP-CLEAR"),
        new RectificationResumed(problem.about(), until, act.on(), next.due()));
  }

  static Change<Problem, ProblemEvent> look(Problem problem, RuleBook rules, Act act) {
    Clocks told = problem.clocks().retold(problem.organ(), rules, act.on());
    Optional<LocalDate> past = told.newlyPast(act.on());
    Clocks next = past.map(told::said).orElse(told).settled(problem.organ(), rules, act.on());
    Problem looked = problem.with(next);
    List<ProblemEvent> events =
        past.map(due -> List.<ProblemEvent>of(new RectificationOverdue(problem.about(), due)))
            .orElse(List.of());
    return new Change<>(looked, "look", List.of("T-INSP-CLEAR"), events);
  }
}
