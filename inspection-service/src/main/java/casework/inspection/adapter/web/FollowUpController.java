package casework.inspection.adapter.web;

import casework.inspection.application.FollowUps;
import casework.inspection.application.InspectionQueries;
import casework.inspection.application.Scope;
import casework.inspection.application.followup.MeetObligation;
import casework.inspection.application.followup.RecordEffect;
import casework.inspection.application.followup.WithdrawObligation;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpId;
import casework.inspection.domain.followup.FollowUpState;
import casework.inspection.domain.followup.Obligation;
import casework.inspection.domain.followup.ObligationKind;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What units owe after their round, and what came of it. */
@RestController
@RequestMapping("/api/inspections/follow-ups")
class FollowUpController {

  private final InspectionQueries queries;
  private final FollowUps followUps;
  private final MeetObligation meet;
  private final WithdrawObligation withdraw;
  private final RecordEffect recordEffect;
  private final LawClock law;

  FollowUpController(
      InspectionQueries queries,
      FollowUps followUps,
      MeetObligation meet,
      WithdrawObligation withdraw,
      RecordEffect recordEffect,
      LawClock law) {
    this.queries = queries;
    this.followUps = followUps;
    this.meet = meet;
    this.withdraw = withdraw;
    this.recordEffect = recordEffect;
    this.law = law;
  }

  record FollowUpView(
      UUID id,
      long revision,
      UUID round,
      String organ,
      String unit,
      String unitKind,
      LocalDate fedBackOn,
      boolean fulfilled,
      List<ObligationLine> obligations,
      String recovered,
      String retrieved,
      int accountable,
      int punished) {}

  record ObligationLine(
      String obligation,
      LocalDate dueOn,
      String rule,
      @Nullable LocalDate metOn,
      @Nullable Boolean onTime,
      boolean overdue) {}

  @GetMapping
  Paged<FollowUpView> list(
      @RequestParam(required = false) @Nullable UUID round,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable UnitKind unitKind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable Boolean open,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LINES);
    Scope scope = new Scope(Readers.round(round), organ, unit, unitKind, Readers.days(from, to));
    Paged<Stored<FollowUp>> shown =
        page.page(
            queries.followUps(scope, open, actor, Readers.after(page), page.rows()),
            each -> List.of(queries.order(each.state())));
    return new Paged<>(shown.items().stream().map(this::view).toList(), shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<FollowUpView> one(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.OFFICE);
    return reply(followUps.visible(id, actor));
  }

  @PostMapping("/{id}/obligations")
  ResponseEntity<FollowUpView> meet(
      @PathVariable UUID id, @Valid @RequestBody Bodies.MetObligation body, Act act) {
    return reply(
        meet.handle(
            new MeetObligation.Command(new FollowUpId(id), kind(body.obligation()), body.metOn()),
            act));
  }

  @PostMapping("/{id}/withdrawals")
  ResponseEntity<FollowUpView> withdraw(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.NamedObligation body,
      Act act) {
    return reply(
        withdraw.handle(
            new WithdrawObligation.Command(new FollowUpId(id), expected, kind(body.obligation())),
            act));
  }

  @PostMapping("/{id}/effects")
  ResponseEntity<FollowUpView> recordEffect(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.CameOfIt body, Act act) {
    return reply(
        recordEffect.handle(
            new RecordEffect.Command(new FollowUpId(id), expected, body.effect()), act));
  }

  private static ObligationKind kind(String word) {
    return ObligationKind.of(word)
        .orElseThrow(
            () -> new Refused(new CodeSets.UnknownCode("inspection-obligation", "obligation")));
  }

  private ResponseEntity<FollowUpView> reply(Stored<FollowUp> stored) {
    return Replies.ok(stored, view(stored));
  }

  private FollowUpView view(Stored<FollowUp> stored) {
    FollowUp followUp = stored.state();
    LocalDate today = law.today();
    return new FollowUpView(
        followUp.id().value(),
        stored.revision().value(),
        followUp.round().value(),
        followUp.organ(),
        followUp.unit().unit(),
        followUp.unit().kind().name(),
        followUp.fedBackOn(),
        followUp.state() instanceof FollowUpState.Fulfilled,
        followUp.obligations().stream().map(each -> line(each, today)).toList(),
        followUp.effect().recovered().toString(),
        followUp.effect().retrieved().toString(),
        followUp.effect().accountable(),
        followUp.effect().punished());
  }

  private static ObligationLine line(Obligation each, LocalDate today) {
    Obligation.Met met = each.met();
    return new ObligationLine(
        each.kind().word(),
        each.dueOn(),
        each.rule(),
        met == null ? null : met.on(),
        each.onTime().orElse(null),
        each.isPast(today));
  }
}
