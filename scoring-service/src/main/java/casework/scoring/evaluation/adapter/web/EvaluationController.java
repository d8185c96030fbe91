package casework.scoring.evaluation.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.scoring.evaluation.adapter.web.EvaluationViews.EvaluationDetail;
import casework.scoring.evaluation.application.AnswerReview;
import casework.scoring.evaluation.application.CloseEvaluation;
import casework.scoring.evaluation.application.CountSurvey;
import casework.scoring.evaluation.application.FeedBack;
import casework.scoring.evaluation.application.HoldMeeting;
import casework.scoring.evaluation.application.PlanEvaluation;
import casework.scoring.evaluation.application.ReceivePlan;
import casework.scoring.evaluation.application.ReceiveReport;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationRules;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A cadre's evaluation from the year's list to its closing. */
@RestController
@RequestMapping("/api/scores/evaluations")
class EvaluationController {

  private final PlanEvaluation planEvaluation;
  private final ReceiveReport receiveReport;
  private final CountSurvey countSurvey;
  private final HoldMeeting holdMeeting;
  private final AnswerReview answerReview;
  private final FeedBack feedBack;
  private final ReceivePlan receivePlan;
  private final CloseEvaluation closeEvaluation;
  private final EvaluationRules rules;

  // One controller per step would be smaller and the evaluation's addresses harder to find.
  EvaluationController(
      PlanEvaluation planEvaluation,
      ReceiveReport receiveReport,
      CountSurvey countSurvey,
      HoldMeeting holdMeeting,
      AnswerReview answerReview,
      FeedBack feedBack,
      ReceivePlan receivePlan,
      CloseEvaluation closeEvaluation,
      EvaluationRules rules) {
    this.planEvaluation = planEvaluation;
    this.receiveReport = receiveReport;
    this.countSurvey = countSurvey;
    this.holdMeeting = holdMeeting;
    this.answerReview = answerReview;
    this.feedBack = feedBack;
    this.receivePlan = receivePlan;
    this.closeEvaluation = closeEvaluation;
    this.rules = rules;
  }

  @PostMapping
  ResponseEntity<EvaluationDetail> plan(
      @Valid @RequestBody EvaluationBodies.PlannedEvaluation body, CreationAct creation) {
    Created<Evaluation> made =
        planEvaluation.handle(
            new PlanEvaluation.Command(body.cadre(), body.year()), creation.act());
    return Replies.created(
        made,
        URI.create("/api/scores/evaluations/" + made.stored().id()),
        EvaluationViews.detail(made.stored().state(), rules, creation.act().on()));
  }

  @PostMapping("/{id}/report")
  ResponseEntity<EvaluationDetail> report(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody EvaluationBodies.EvaluationDay body,
      Act act) {
    return reply(
        receiveReport.handle(new ReceiveReport.Command(id, expected, body.on()), act), act);
  }

  @PostMapping("/{id}/survey")
  ResponseEntity<EvaluationDetail> survey(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody EvaluationBodies.CountedBallot body,
      Act act) {
    return reply(
        countSurvey.handle(new CountSurvey.Command(id, expected, body.ballot()), act), act);
  }

  @PostMapping("/{id}/meeting")
  ResponseEntity<EvaluationDetail> meeting(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody EvaluationBodies.CountedBallot body,
      Act act) {
    return reply(
        holdMeeting.handle(new HoldMeeting.Command(id, expected, body.ballot()), act), act);
  }

  @PostMapping("/{id}/review")
  ResponseEntity<EvaluationDetail> review(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody EvaluationBodies.ReviewFinding body,
      Act act) {
    return reply(
        answerReview.handle(
            new AnswerReview.Command(id, expected, body.outcome(), body.group()), act),
        act);
  }

  @PostMapping("/{id}/feedback")
  ResponseEntity<EvaluationDetail> feedBack(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody EvaluationBodies.EvaluationDay body,
      Act act) {
    return reply(feedBack.handle(new FeedBack.Command(id, expected, body.on()), act), act);
  }

  @PostMapping("/{id}/plan")
  ResponseEntity<EvaluationDetail> receivePlan(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody EvaluationBodies.EvaluationDay body,
      Act act) {
    return reply(receivePlan.handle(new ReceivePlan.Command(id, expected, body.on()), act), act);
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<EvaluationDetail> close(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody EvaluationBodies.EvaluationClosing body,
      Act act) {
    return reply(
        closeEvaluation.handle(
            new CloseEvaluation.Command(id, expected, body.rectified(), body.note()), act),
        act);
  }

  private ResponseEntity<EvaluationDetail> reply(Stored<Evaluation> stored, Act act) {
    return Replies.ok(stored, EvaluationViews.detail(stored.state(), rules, act.on()));
  }
}
