package casework.inspection.domain.problem;

import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.Limit;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.Signing;
import casework.inspection.domain.Supervision;
import casework.inspection.domain.problem.ProblemEvent.RectificationCleared;
import casework.inspection.domain.problem.ProblemEvent.RectificationPlanned;
import casework.inspection.domain.problem.ProblemEvent.RectificationReconciled;
import casework.inspection.domain.problem.ProblemEvent.RectificationRejected;
import casework.inspection.domain.problem.ProblemEvent.RectificationReopened;
import casework.inspection.domain.problem.ProblemLifecycle.Step;
import casework.inspection.domain.problem.ProblemState.Cleared;
import casework.inspection.domain.problem.ProblemState.FedBack;
import casework.inspection.domain.problem.ProblemState.Supervised;
import casework.inspection.domain.problem.ProblemState.Transferred;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.ArrayList;
import java.util.List;

/** What a unit does about a problem, who verifies it, and when it is taken up again. */
final class Rectifying {

  private Rectifying() {}

  static Change<Problem, ProblemEvent> plan(
      Problem problem, SealedText owner, SealedText measures, Act act) {
    problem.require(Step.PLAN);
    Signing.bySupervisors(
        problem.organ(),
        problem.state().supervisedBy().orElse(null),
        Step.PLAN.word(),
        act.actor());
    Plan named = new Plan(owner, measures, act.signed());
    Problem next = problem.step(Step.PLAN, problem.state(), named, problem.clocks(), "", act);
    return Change.of(
        next,
        Step.PLAN.word(),
        List.of("R-INSP-03"),
        new RectificationPlanned(problem.about(), act.on()));
  }

  @Rule(value = "R-INSP-03", kind = RuleKind.REFUSES)
  static Change<Problem, ProblemEvent> reconcile(Problem problem, SealedText evidence, Act act) {
    problem.require(Step.RECONCILE);
    Transferred now = problem.in(Transferred.class);
    Signing.bySupervisors(problem.organ(), now.supervision(), Step.RECONCILE.word(), act.actor());
    if (problem.plan() == null) {
      throw new Refused(new InspectionRefusal.NeedsPlan());
    }
    Claim claim = new Claim(evidence, act.signed());
    Problem next =
        problem.step(
            Step.RECONCILE,
            new Supervised(now.fedBackOn(), now.supervision(), claim),
            problem.plan(),
            problem.clocks(),
            "",
            act);
    return Change.of(
        next,
        Step.RECONCILE.word(),
        List.of("R-INSP-03"),
        new RectificationReconciled(problem.about(), act.on()));
  }

  @Rule(value = "R-INSP-04", kind = RuleKind.REFUSES)
  @Rule("T-INSP-CLEAR")
  static Change<Problem, ProblemEvent> clear(Problem problem, Act act) {
    problem.require(Step.CLEAR);
    Supervised now = verified(problem, Step.CLEAR, act);
    boolean onTime = problem.clocks().inTime(act.on());
    Problem next =
        problem.step(
            Step.CLEAR,
            new Cleared(
                now.fedBackOn(), now.supervision(), now.claim(), act.on(), onTime, act.signed()),
            problem.plan(),
            problem.clocks().stop(act.on()),
            "",
            act);
    return Change.of(
        next,
        Step.CLEAR.word(),
        List.of("R-INSP-04"),
        new RectificationCleared(problem.about(), act.on(), onTime));
  }

  @Rule(value = "R-INSP-04", kind = RuleKind.REFUSES)
  static Change<Problem, ProblemEvent> reject(Problem problem, String reason, Act act) {
    problem.require(Step.REJECT);
    Supervised now = verified(problem, Step.REJECT, act);
    List<Rejection> more = new ArrayList<>(problem.rejections());
    more.add(new Rejection(now.claim(), reason, act.signed()));
    Problem next =
        problem
            .step(
                Step.REJECT,
                new Transferred(now.fedBackOn(), now.supervision()),
                problem.plan(),
                problem.clocks(),
                reason,
                act)
            .with(more, problem.reopenings());
    return Change.of(
        next,
        Step.REJECT.word(),
        List.of("R-INSP-04"),
        new RectificationRejected(problem.about(), reason, act.on(), problem.due()));
  }

  private static Supervised verified(Problem problem, Step step, Act act) {
    Supervised now = problem.in(Supervised.class);
    Signing.bySupervisors(problem.organ(), now.supervision(), step.word(), act.actor());
    Signing.bySomebodyElse(now.claim().by(), step.word(), act.actor());
    return now;
  }

  @Rule("R-INSP-03")
  static Change<Problem, ProblemEvent> reopen(
      Problem problem, String reason, RuleBook rules, Act act) {
    problem.require(Step.REOPEN);
    Signing.byOffice(problem.organ(), Step.REOPEN.word(), act.actor());
    Cleared now = problem.in(Cleared.class);
    List<Reopening> more = new ArrayList<>(problem.reopenings());
    more.add(new Reopening(now.clearedOn(), reason, act.signed()));
    Supervision supervision = now.supervision();
    ProblemState to =
        supervision == null
            ? new FedBack(now.fedBackOn())
            : new Transferred(now.fedBackOn(), supervision);
    Clocks renewed =
        problem
            .clocks()
            .start(Limit.RENEWED_RECTIFICATION, act.on(), problem.organ(), rules, act.on());
    Problem next =
        problem
            .step(Step.REOPEN, to, problem.plan(), renewed, reason, act)
            .with(problem.rejections(), more);
    return Change.of(
        next,
        Step.REOPEN.word(),
        List.of("R-INSP-03"),
        new RectificationReopened(problem.about(), reason, act.on(), next.due()));
  }
}
