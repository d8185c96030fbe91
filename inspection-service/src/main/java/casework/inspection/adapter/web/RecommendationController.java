package casework.inspection.adapter.web;

import casework.inspection.adapter.web.RecommendationViews.RecommendationLine;
import casework.inspection.application.recommendation.AnswerRecommendation;
import casework.inspection.application.recommendation.DiscardDraft;
import casework.inspection.application.recommendation.DraftRecommendation;
import casework.inspection.application.recommendation.IssueRecommendation;
import casework.inspection.application.recommendation.JudgeReply;
import casework.inspection.application.recommendation.RedraftRecommendation;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations: drafted, issued as documents, answered and settled. */
@RestController
@RequestMapping("/api/inspections/recommendations")
class RecommendationController {

  private final DraftRecommendation draft;
  private final RedraftRecommendation redraft;
  private final IssueRecommendation issue;
  private final AnswerRecommendation answer;
  private final JudgeReply judge;
  private final DiscardDraft discard;
  private final RecommendationViews views;

  RecommendationController(
      DraftRecommendation draft,
      RedraftRecommendation redraft,
      IssueRecommendation issue,
      AnswerRecommendation answer,
      JudgeReply judge,
      DiscardDraft discard,
      RecommendationViews views) {
    this.draft = draft;
    this.redraft = redraft;
    this.issue = issue;
    this.answer = answer;
    this.judge = judge;
    this.discard = discard;
    this.views = views;
  }

  @PostMapping
  ResponseEntity<RecommendationLine> draft(
      @Valid @RequestBody Bodies.NewRecommendation body, CreationAct creation) {
    Bodies.ReplyLimit within = body.replyWithin();
    Created<Recommendation> created =
        draft.handle(
            new DraftRecommendation.Command(
                body.kind(),
                body.unit(),
                Readers.round(body.round()),
                body.letter().letter(),
                within == null ? null : within.period()),
            creation.act());
    return Replies.created(
        created,
        URI.create("/api/inspections/recommendations/" + created.stored().id()),
        views.line(created.stored()));
  }

  @PostMapping("/{id}/draft")
  ResponseEntity<RecommendationLine> redraft(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Redraft body, Act act) {
    Bodies.ReplyLimit within = body.replyWithin();
    return reply(
        redraft.handle(
            new RedraftRecommendation.Command(
                new RecommendationId(id),
                expected,
                body.kind(),
                body.unit(),
                body.letter().letter(),
                within == null ? null : within.period()),
            act));
  }

  @PostMapping("/{id}/issue")
  ResponseEntity<RecommendationLine> issue(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return reply(
        issue.handle(new IssueRecommendation.Command(new RecommendationId(id), expected), act));
  }

  @PostMapping("/{id}/reply")
  ResponseEntity<RecommendationLine> answer(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.GivenReply body,
      Act act) {
    return reply(
        answer.handle(
            new AnswerRecommendation.Command(
                new RecommendationId(id), expected, body.text(), body.receivedOn()),
            act));
  }

  @PostMapping("/{id}/judgement")
  ResponseEntity<RecommendationLine> judge(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.Judgement body,
      Act act) {
    return reply(
        judge.handle(
            new JudgeReply.Command(new RecommendationId(id), expected, body.satisfies()), act));
  }

  @PostMapping("/{id}/discarding")
  ResponseEntity<RecommendationLine> discard(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Reason body, Act act) {
    return reply(
        discard.handle(
            new DiscardDraft.Command(new RecommendationId(id), expected, body.reason()), act));
  }

  private ResponseEntity<RecommendationLine> reply(Stored<Recommendation> stored) {
    return Replies.ok(stored, views.line(stored));
  }
}
