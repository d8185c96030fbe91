package casework.inspection.adapter.web;

import casework.inspection.adapter.web.RecommendationViews.RecommendationLine;
import casework.inspection.application.InspectionQueries;
import casework.inspection.application.NeedToKnow;
import casework.inspection.application.NotFound;
import casework.inspection.application.Recommendations;
import casework.inspection.application.Scope;
import casework.inspection.application.TextSafe;
import casework.inspection.application.recommendation.AnswerRecommendation;
import casework.inspection.application.recommendation.Letter;
import casework.inspection.application.recommendation.Letters;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationState;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recommendations as they are read: lists, texts, and the document that went out. */
@RestController
@RequestMapping("/api/inspections/recommendations")
class RecommendationQueryController {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final InspectionQueries queries;
  private final Recommendations recommendations;
  private final Letters letters;
  private final TextSafe safe;
  private final RecommendationViews views;
  private final CodeSets codes;
  private final AuditTrail audit;

  RecommendationQueryController(
      InspectionQueries queries,
      Recommendations recommendations,
      Letters letters,
      TextSafe safe,
      RecommendationViews views,
      CodeSets codes,
      AuditTrail audit) {
    this.queries = queries;
    this.recommendations = recommendations;
    this.letters = letters;
    this.safe = safe;
    this.views = views;
    this.codes = codes;
    this.audit = audit;
  }

  record RecommendationText(Letter letter, @Nullable String reply) {}

  @GetMapping
  Paged<RecommendationLine> list(
      @RequestParam(required = false) @Nullable UUID round,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable UnitKind unitKind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable Boolean issued,
      @RequestParam(required = false) @Nullable Boolean answered,
      @RequestParam(required = false) @Nullable Boolean onTime,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    if (stage != null) {
      codes.require("inspection-recommendation-stage", stage, "stage");
    }
    Scope scope = new Scope(Readers.round(round), organ, unit, unitKind, Readers.days(from, to));
    Paged<Stored<Recommendation>> shown =
        page.page(
            queries.recommendations(
                scope, stage, issued, answered, onTime, actor, Readers.after(page), page.rows()),
            each -> List.of(queries.order(each.state())));
    return new Paged<>(shown.items().stream().map(views::line).toList(), shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<RecommendationLine> one(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Stored<Recommendation> stored = recommendations.visible(id, actor);
    NeedToKnow.require(stored.state(), actor);
    return Replies.ok(stored, views.line(stored));
  }

  @GetMapping("/{id}/text")
  ResponseEntity<RecommendationText> text(@PathVariable UUID id, Actor actor) {
    Recommendation found = known(id, actor);
    audit.read(actor, id, "text");
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(
            new RecommendationText(
                letters.open(found.id(), found.text()),
                found
                    .state()
                    .replied()
                    .map(reply -> safe.open(id, AnswerRecommendation.REPLY, reply.text()))
                    .orElse(null)));
  }

  @GetMapping("/{id}/document")
  ResponseEntity<byte[]> document(@PathVariable UUID id, Actor actor) {
    Recommendation found = known(id, actor);
    RecommendationState.Issue issue =
        found.state().issued().orElseThrow(() -> new Refused(new NotFound()));
    audit.read(actor, id, "document");
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(issue.number() + ".docx").build().toString())
        .contentType(WORD)
        .body(letters.file(found.id(), issue.document()));
  }

  private Recommendation known(UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Recommendation found = recommendations.visible(id, actor).state();
    NeedToKnow.require(found, actor);
    return found;
  }
}
