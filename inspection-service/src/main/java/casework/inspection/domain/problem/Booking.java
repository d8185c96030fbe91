package casework.inspection.domain.problem;

import casework.inspection.domain.Days;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.Limit;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.Supervision;
import casework.inspection.domain.problem.ProblemEvent.ProblemReported;
import casework.inspection.domain.problem.ProblemEvent.ProblemTakenOver;
import casework.inspection.domain.problem.ProblemLifecycle.Step;
import casework.inspection.domain.problem.ProblemState.Cleared;
import casework.inspection.domain.problem.ProblemState.FedBack;
import casework.inspection.domain.problem.ProblemState.Reported;
import casework.inspection.domain.problem.ProblemState.Transferred;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a problem comes on the account: reported by a group, or taken over from paper. */
final class Booking {

  private Booking() {}

  @Rule("R-INSP-03")
  static Change<Problem, ProblemEvent> report(Problem.Entry entry, Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.REPORT.word(), act.actor());
    Problem problem = enter(entry, organ, Step.REPORT, new Reported(), Clocks.NONE, act);
    return Change.of(
        problem,
        Step.REPORT.word(),
        List.of("R-INSP-03"),
        new ProblemReported(problem.about(), entry.category(), act.on()));
  }

  static Change<Problem, ProblemEvent> takeOver(
      Problem.Entry entry,
      LocalDate fedBackOn,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate clearedOn,
      @Nullable Supervision supervision,
      RuleBook rules,
      Act act) {
    String organ = act.actor().organ();
    Signing.byOffice(organ, Step.TAKE_OVER.word(), act.actor());
    Days.require("fedBackOn", fedBackOn, LocalDate.of(1990, 1, 1), act.on());
    Clocks running = Clocks.NONE.start(Limit.RECTIFICATION, fedBackOn, organ, rules, act.on());
    LocalDate due = running.firstDue().orElseThrow();
    if (dueOn != null && !dueOn.equals(due)) {
      throw new Refused(new InspectionRefusal.Malformed("dueOn", due + ", as the rules make it"));
    }
    if (clearedOn != null) {
      Days.require("clearedOn", clearedOn, fedBackOn, act.on());
    }
    ProblemState state =
        clearedOn != null
            ? new Cleared(
                fedBackOn, supervision, null, clearedOn, !clearedOn.isAfter(due), act.signed())
            : supervision != null
                ? new Transferred(fedBackOn, supervision)
                : new FedBack(fedBackOn);
    Clocks clocks = clearedOn != null ? running.stop(clearedOn) : running;
    Problem problem = enter(entry, organ, Step.TAKE_OVER, state, clocks, act);
    return Change.of(
        problem,
        Step.TAKE_OVER.word(),
        List.of("R-INSP-03"),
        new ProblemTakenOver(
            problem.about(), entry.category(), fedBackOn, due, clearedOn, act.on()));
  }

  private static Problem enter(
      Problem.Entry entry, String organ, Step step, ProblemState state, Clocks clocks, Act act) {
    return new Problem(
        ProblemId.of(entry.round(), entry.number()),
        organ,
        entry.round(),
        entry.unit(),
        entry.number(),
        entry.category(),
        step == Step.TAKE_OVER,
        act.on(),
        entry.text(),
        null,
        ProblemLifecycle.TABLE.arrive(null, step, state),
        clocks,
        List.of(),
        List.of(),
        List.of(SignedStep.of(step.word(), "", act)));
  }
}
