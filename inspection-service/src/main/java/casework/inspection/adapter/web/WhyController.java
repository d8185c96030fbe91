package casework.inspection.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.deadline.ExplanationLine;
import casework.platform.deadline.ExplanationText;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Why a matter of any kind stands as it stands: every step, limit and colour, and who has looked.
 */
@RestController
class WhyController {

  private final Trails trails;
  private final AuditTrail audit;
  private final LawClock law;

  WhyController(Trails trails, AuditTrail audit, LawClock law) {
    this.trails = trails;
    this.audit = audit;
    this.law = law;
  }

  record Why(
      String kind,
      UUID matter,
      String organ,
      String stage,
      List<WhyStep> steps,
      List<LimitView> limits,
      List<Trace> trail) {}

  /** A step and the signature under it. */
  record WhyStep(String step, String officer, Instant at, LocalDate on, String note) {}

  /** A limit with every fact that made its day, and its colour today. */
  record LimitView(
      String limit,
      String rule,
      String policy,
      LocalDate startedOn,
      @Nullable LocalDate stoppedOn,
      LocalDate due,
      boolean provisional,
      @Nullable String colour,
      List<Fact> facts) {}

  /** One fact behind a date or a colour, as data and in both languages. */
  record Fact(ExplanationLine data, String zh, String en) {

    static List<Fact> of(List<ExplanationLine> lines) {
      return lines.stream()
          .map(each -> new Fact(each, ExplanationText.zh(each), ExplanationText.en(each)))
          .toList();
    }
  }

  /** A row of the audit trail; its place in the chain would count what others do. */
  record Trace(Instant at, Instant lawAt, String officer, String step, String outcome) {}

  @GetMapping("/api/inspections/{id}/why")
  Why why(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Trails.Trail found = trails.of(id, actor);
    audit.read(actor, id, "why");
    LocalDate today = law.today();
    return new Why(
        found.kind(),
        id,
        found.organ(),
        found.stage(),
        found.steps().stream()
            .map(
                each ->
                    new WhyStep(
                        each.step(),
                        each.by().officer(),
                        each.by().at(),
                        each.by().on(),
                        each.note()))
            .toList(),
        found.limits().stream().map(each -> trails.view(found.organ(), each, today)).toList(),
        audit.of(id).stream()
            .map(
                row ->
                    new Trace(
                        row.entry().at(),
                        row.entry().lawAt(),
                        row.entry().actor(),
                        row.entry().step(),
                        row.entry().outcome()))
            .toList());
  }
}
