package casework.clue.adapter.web;

import casework.clue.adapter.web.ClueViews.Line;
import casework.clue.application.ClueQueries;
import casework.clue.application.Clues;
import casework.clue.application.NeedToKnow;
import casework.clue.application.NotFound;
import casework.clue.application.RunRow;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.Pace;
import casework.clue.domain.Reopening;
import casework.clue.domain.RuleBook;
import casework.clue.domain.SignedStep;
import casework.clue.domain.StageClock;
import casework.clue.domain.Warnings;
import casework.platform.audit.AuditTrail;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.ColourRow;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Signed;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.Replies;
import casework.platform.why.ClockLine;
import casework.platform.why.Fact;
import casework.platform.why.Trace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why a clue stands as it stands: every step, clock, colour and warning, and who has looked. */
@RestController
class WhyController {

  private final Clues clues;
  private final ClueQueries queries;
  private final RuleBook rules;
  private final AuditTrail audit;
  private final LawClock law;

  WhyController(Clues clues, ClueQueries queries, RuleBook rules, AuditTrail audit, LawClock law) {
    this.clues = clues;
    this.queries = queries;
    this.rules = rules;
    this.audit = audit;
    this.law = law;
  }

  record Why(
      Line line,
      List<Step> steps,
      List<ClockLine> clocks,
      @Nullable ColourNow colour,
      List<Warnings.Turn> turns,
      List<ReopenedResult> reopenings,
      List<RunRow> runs,
      List<Warnings.Prompt> prompts,
      List<Warnings.Notice> notices,
      List<Warnings.Circulated> circulars,
      List<Warnings.Mandate> talks,
      List<Trace> trail) {}

  /** A step and the signature under it. */
  record Step(
      String step, String officer, Instant at, LocalDate on, String note, boolean onPaper) {}

  /**
   * A result that did not stay the last word.
   *
   * @param struckOffOn null where the clue had not been struck off
   * @param reason code of clue-reopen-reason
   */
  record ReopenedResult(
      String kind,
      LocalDate resultOn,
      @Nullable LocalDate struckOffOn,
      String reason,
      String note,
      String officer,
      LocalDate reopenedOn) {}

  record ColourNow(
      String colour,
      LocalDate day,
      String stage,
      LocalDate due,
      int overdueWorkdays,
      String policy,
      @Nullable ColourRow row,
      List<Fact> facts) {}

  @GetMapping("/api/clues/{id}/why")
  ResponseEntity<Why> why(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Stored<Clue> stored =
        clues.find(new ClueId(id), actor).orElseThrow(() -> new Refused(new NotFound()));
    Clue clue = stored.state();
    NeedToKnow.require(clue, actor);
    audit.read(actor, id, "why");
    LocalDate today = law.today();
    Warnings warnings = clue.warnings();
    Why why =
        new Why(
            ClueViews.line(clue, rules, today),
            clue.trail().stream().map(WhyController::step).toList(),
            clue.clocks().all().stream().map(each -> clock(clue, each, today)).toList(),
            Pace.reading(clue, rules, today).map(WhyController::colour).orElse(null),
            warnings.turns(),
            clue.reopenings().stream().map(WhyController::reopened).toList(),
            queries.runRows(id),
            warnings.prompts(),
            warnings.notices(),
            warnings.circulars(),
            warnings.mandates(),
            Trace.of(audit.of(id)));
    return Replies.ok(stored, why);
  }

  private static Step step(SignedStep each) {
    return new Step(
        each.step(),
        each.by().officer(),
        each.by().at(),
        each.by().on(),
        each.note(),
        each.onPaper());
  }

  private static ReopenedResult reopened(Reopening each) {
    Signed struckOffBy = each.struckOffBy();
    return new ReopenedResult(
        each.result().kind().name(),
        each.result().by().on(),
        struckOffBy == null ? null : struckOffBy.on(),
        each.reason(),
        each.note(),
        each.by().officer(),
        each.by().on());
  }

  private ClockLine clock(Clue clue, StageClock each, LocalDate today) {
    return ClockLine.of(each.clock(), each.policy(), rules.calendar(clue.organ(), today), today);
  }

  private static ColourNow colour(ColourReading now) {
    return new ColourNow(
        now.colour().name(),
        now.day(),
        now.stage(),
        now.due(),
        now.overdueWorkdays(),
        now.policy(),
        now.row(),
        Fact.of(now.explanation()));
  }
}
