package casework.scoring.warning.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.directory.CadreRecord;
import casework.platform.directory.OrganTree;
import casework.platform.directory.UnitRecord;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.security.OrganScope;
import casework.platform.time.LawClock;
import casework.scoring.warning.adapter.web.WarningViews.WarningExemption;
import casework.scoring.warning.application.NotFound;
import casework.scoring.warning.application.Warnings;
import casework.scoring.warning.domain.Gate;
import casework.scoring.warning.domain.GateAnswer;
import casework.scoring.warning.domain.GateQuestion;
import casework.scoring.warning.domain.Terms;
import casework.scoring.warning.domain.TermsBook;
import casework.scoring.warning.domain.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether a warning stands in somebody's way, and why; every question leaves a trace. */
@RestController
@RequestMapping("/api/scores/gates")
class GateController {

  private static final Role[] READERS = {Role.SCORER, Role.HEAD, Role.LEADER_IN_CHARGE};

  private final Warnings warnings;
  private final TermsBook terms;
  private final OrganTree organs;
  private final OrganScope scopes;
  private final AuditTrail audit;
  private final LawClock law;

  GateController(
      Warnings warnings,
      TermsBook terms,
      OrganTree organs,
      OrganScope scopes,
      AuditTrail audit,
      LawClock law) {
    this.warnings = warnings;
    this.terms = terms;
    this.organs = organs;
    this.scopes = scopes;
    this.audit = audit;
    this.law = law;
  }

  /**
   * @param shutBy warnings in the way, as far as they are within sight
   * @param openedBy exemptions with reason and approver, likewise
   */
  record GateReply(
      String target,
      String gate,
      LocalDate on,
      int year,
      @Nullable String grade,
      boolean open,
      String reason,
      List<UUID> shutBy,
      List<WarningExemption> openedBy) {}

  @GetMapping("/{target}")
  GateReply ask(
      @PathVariable String target,
      @RequestParam Gate gate,
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) Terms.@Nullable Grade grade,
      Actor actor) {
    Gates.require(actor, READERS);
    List<Warning> had = warnings.of(target);
    requireSight(target, had, actor);
    LocalDate day = on == null ? law.today() : on;
    GateQuestion question = new GateQuestion(gate, day, year == null ? day.getYear() : year, grade);
    audit.read(actor, Identifiers.derive("gate", target), "gate");
    GateAnswer answer = GateAnswer.of(question, had, terms);
    // A higher organ's warning shuts the gate too, and is not shown.
    List<Warning> seen = had.stream().filter(e -> scopes.covers(actor, e.organ())).toList();
    return new GateReply(
        target,
        gate.name(),
        day,
        question.year(),
        grade == null ? null : grade.name(),
        answer.open(),
        answer.reason(),
        seen.stream().map(Warning::id).filter(answer.shutBy()::contains).toList(),
        seen.stream()
            .flatMap(each -> each.exemptions().stream())
            .filter(answer.openedBy()::contains)
            .map(WarningViews::exemption)
            .toList());
  }

  /** Known to the directory within the asker's area, or warned by an organ he sees. */
  private void requireSight(String target, List<Warning> had, Actor actor) {
    LocalDate today = law.today();
    boolean known =
        organs
                .cadre(target, today)
                .map(CadreRecord::managedBy)
                .filter(organ -> scopes.covers(actor, organ))
                .isPresent()
            || organs
                .unit(target, today)
                .map(UnitRecord::organ)
                .filter(organ -> scopes.covers(actor, organ))
                .isPresent();
    boolean warned = had.stream().anyMatch(each -> scopes.covers(actor, each.organ()));
    if (!known && !warned) {
      throw new Refused(new NotFound());
    }
  }
}
