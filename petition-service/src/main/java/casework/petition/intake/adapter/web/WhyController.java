package casework.petition.intake.adapter.web;

import casework.petition.intake.application.NoticeBook;
import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.domain.Acknowledgement.Given;
import casework.petition.intake.domain.Acknowledgement.NotOwed;
import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.petition.intake.domain.NoticeTerms;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.audit.AuditEntry;
import casework.platform.audit.AuditRow;
import casework.platform.audit.AuditTrail;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.DueDate;
import casework.platform.deadline.ExplanationLine;
import casework.platform.deadline.ExplanationText;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.Replies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why a petition stands as it does: its steps, its clock, and who has read it. */
@RestController
class WhyController {

  private final PetitionsInSight inSight;
  private final NoticeBook notices;
  private final AuditTrail trail;
  private final LawClock law;

  WhyController(PetitionsInSight inSight, NoticeBook notices, AuditTrail trail, LawClock law) {
    this.inSight = inSight;
    this.notices = notices;
    this.trail = trail;
    this.law = law;
  }

  /** One line of an explanation, as data and in words. */
  record Line(ExplanationLine fact, String zh, String en) {
    private static List<Line> of(List<ExplanationLine> lines) {
      return lines.stream()
          .map(each -> new Line(each, ExplanationText.zh(each), ExplanationText.en(each)))
          .toList();
    }
  }

  /**
   * The notice's clock.
   *
   * @param colour today's; null once it has stopped
   */
  record ClockView(
      String stage,
      String rule,
      LocalDate startedOn,
      LocalDate dueOn,
      boolean provisional,
      @Nullable LocalDate stoppedOn,
      @Nullable String colour,
      String policy,
      List<Line> explanation) {}

  /** One row of the audit trail about this petition; its place in the chain would count others. */
  record TrailRow(
      Instant at,
      Instant lawAt,
      String officer,
      String organ,
      String step,
      String outcome,
      @Nullable String detail,
      List<String> rules,
      long revision) {}

  /** Everything that explains the petition. */
  record Why(UUID petition, String number, List<ClockView> clocks, List<TrailRow> trail) {}

  @GetMapping("/api/petitions/{id}/why")
  ResponseEntity<Why> why(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD);
    Stored<Petition> found = inSight.seenBy(actor, new PetitionId(id));
    Petition petition = found.state();
    return Replies.ok(
        found,
        new Why(
            id,
            petition.number().value(),
            clock(petition).map(each -> view(each, petition)).stream().toList(),
            trail.of(id).stream().map(WhyController::row).toList()));
  }

  private static Optional<DeadlineClock> clock(Petition petition) {
    return switch (petition.acknowledgement()) {
      case NotOwed _ -> Optional.empty();
      case Owed owed -> Optional.of(owed.clock());
      case Given given -> Optional.of(given.clock());
    };
  }

  private ClockView view(DeadlineClock clock, Petition petition) {
    LocalDate today = law.today();
    NoticeTerms terms = notices.of(petition, today);
    DueDate due = terms.due(clock, today);
    Optional<ColourReading> reading = terms.reading(clock, today);
    return new ClockView(
        clock.stage(),
        clock.rule(),
        clock.startedOn(),
        due.due(),
        due.provisional(),
        clock.stoppedOn(),
        reading.map(each -> each.colour().name().toLowerCase(Locale.ROOT)).orElse(null),
        terms.policy().id(),
        Line.of(reading.map(ColourReading::explanation).orElse(due.explanation())));
  }

  private static TrailRow row(AuditRow row) {
    AuditEntry entry = row.entry();
    return new TrailRow(
        entry.at(),
        entry.lawAt(),
        entry.actor(),
        entry.organ(),
        entry.step(),
        entry.outcome(),
        entry.detail(),
        entry.rules(),
        entry.revision());
  }
}
