package casework.inspection.adapter.web;

import casework.inspection.adapter.web.ProblemViews.ProblemDetail;
import casework.inspection.application.problem.PauseRectification;
import casework.inspection.application.problem.ResumeRectification;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemId;
import casework.platform.kernel.Act;
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

/** The ledger of a rectification's pauses; each entry needs {@code If-Match}. */
@RestController
@RequestMapping("/api/inspections/problems/{id}")
class PauseController {

  private final PauseRectification pause;
  private final ResumeRectification resume;
  private final CodeSets codes;
  private final RuleBook rules;

  PauseController(
      PauseRectification pause, ResumeRectification resume, CodeSets codes, RuleBook rules) {
    this.pause = pause;
    this.resume = resume;
    this.codes = codes;
    this.rules = rules;
  }

  @PostMapping("/pauses")
  ResponseEntity<ProblemDetail> pause(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.BegunPause body,
      Act act) {
    codes.require("inspection-pause-reason", body.reason(), "reason");
    return reply(
        pause.handle(
            new PauseRectification.Command(new ProblemId(id), expected, body.from(), body.reason()),
            act),
        act);
  }

  /** Ends the pause that stands. */
  @PostMapping("/resumption")
  ResponseEntity<ProblemDetail> resume(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.PauseEnd body, Act act) {
    return reply(
        resume.handle(
            new ResumeRectification.Command(new ProblemId(id), expected, body.until()), act),
        act);
  }

  private ResponseEntity<ProblemDetail> reply(Stored<Problem> stored, Act act) {
    return Replies.ok(stored, ProblemViews.detail(stored, rules, act.on()));
  }
}
