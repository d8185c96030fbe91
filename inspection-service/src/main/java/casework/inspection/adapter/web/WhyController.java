package casework.inspection.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.why.ClockLine;
import casework.platform.why.Fact;
import casework.platform.why.Trace;
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
      List<ClockLine> clocks,
      @Nullable ColourNow colour,
      List<Trace> trail) {}

  /** Today's colour, and every fact that made it. */
  record ColourNow(
      String colour, LocalDate day, String stage, LocalDate due, String policy, List<Fact> facts) {

    static ColourNow of(ColourReading now) {
      return new ColourNow(
          now.colour().name(),
          now.day(),
          now.stage(),
          now.due(),
          now.policy(),
          Fact.of(now.explanation()));
    }
  }

  /** A step and the signature under it. */
  record WhyStep(String step, String officer, Instant at, LocalDate on, String note) {}

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
        trails.clocks(found, today),
        trails.colour(found, today),
        Trace.of(audit.of(id)));
  }
}
