package casework.inspection.adapter.web;

import casework.inspection.adapter.web.ProblemViews.ProblemDetail;
import casework.inspection.application.problem.ExtendRectification;
import casework.inspection.application.problem.PlanRectification;
import casework.inspection.application.problem.ReconcileProblem;
import casework.inspection.application.problem.ReopenProblem;
import casework.inspection.application.problem.TransferProblem;
import casework.inspection.application.problem.VerifyProblem;
import casework.inspection.application.problem.VoidProblem;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps that move a problem through the five accounts; each needs {@code If-Match}. */
@RestController
@RequestMapping("/api/inspections/problems/{id}")
class AccountController {

  private final PlanRectification plan;
  private final TransferProblem transfer;
  private final ReconcileProblem reconcile;
  private final VerifyProblem verify;
  private final ReopenProblem reopen;
  private final ExtendRectification extend;
  private final VoidProblem voidProblem;
  private final CodeSets codes;
  private final RuleBook rules;

  AccountController(
      PlanRectification plan,
      TransferProblem transfer,
      ReconcileProblem reconcile,
      VerifyProblem verify,
      ReopenProblem reopen,
      ExtendRectification extend,
      VoidProblem voidProblem,
      CodeSets codes,
      RuleBook rules) {
    this.plan = plan;
    this.transfer = transfer;
    this.reconcile = reconcile;
    this.verify = verify;
    this.reopen = reopen;
    this.extend = extend;
    this.voidProblem = voidProblem;
    this.codes = codes;
    this.rules = rules;
  }

  @PostMapping("/plan")
  ResponseEntity<ProblemDetail> plan(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.NamedPlan body,
      Act act) {
    return reply(
        plan.handle(
            new PlanRectification.Command(
                new ProblemId(id), expected, body.owner(), body.measures()),
            act),
        act);
  }

  @PostMapping("/transfer")
  ResponseEntity<ProblemDetail> transfer(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Handing body, Act act) {
    return reply(
        transfer.handle(
            new TransferProblem.Command(
                new ProblemId(id), expected, body.supervisor(), body.department()),
            act),
        act);
  }

  @PostMapping("/reconciliation")
  ResponseEntity<ProblemDetail> reconcile(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Evidence body, Act act) {
    return reply(
        reconcile.handle(
            new ReconcileProblem.Command(new ProblemId(id), expected, body.evidence()), act),
        act);
  }

  @PostMapping("/verification")
  ResponseEntity<ProblemDetail> verify(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.Verification body,
      Act act) {
    String reason = body.reason();
    if (body.rectified() == (reason != null)) {
      throw new Refused(
          new InspectionRefusal.Malformed(
              "reason", "given where it is not rectified, and only then"));
    }
    if (reason != null) {
      codes.require("inspection-rejection-reason", reason, "reason");
    }
    return reply(
        verify.handle(new VerifyProblem.Command(new ProblemId(id), expected, reason), act), act);
  }

  @PostMapping("/reopening")
  ResponseEntity<ProblemDetail> reopen(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.ReasonCode body,
      Act act) {
    codes.require("inspection-rejection-reason", body.reason(), "reason");
    return reply(
        reopen.handle(new ReopenProblem.Command(new ProblemId(id), expected, body.reason()), act),
        act);
  }

  @PostMapping("/extension")
  ResponseEntity<ProblemDetail> extend(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.MoreTime body, Act act) {
    return reply(
        extend.handle(
            new ExtendRectification.Command(new ProblemId(id), expected, body.months()), act),
        act);
  }

  @PostMapping("/voiding")
  ResponseEntity<ProblemDetail> voided(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Reason body, Act act) {
    return reply(
        voidProblem.handle(
            new VoidProblem.Command(new ProblemId(id), expected, body.reason()), act),
        act);
  }

  private ResponseEntity<ProblemDetail> reply(Stored<Problem> stored, Act act) {
    return Replies.ok(stored, ProblemViews.detail(stored, rules, act.on()));
  }
}
