package casework.inspection.adapter.web;

import casework.inspection.application.InspectionQueries;
import casework.inspection.application.NeedToKnow;
import casework.inspection.application.Scope;
import casework.inspection.application.TextSafe;
import casework.inspection.application.Transfers;
import casework.inspection.application.transfer.TransferClue;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.SealedText;
import casework.inspection.domain.UnitKind;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.transfer.Outcome;
import casework.inspection.domain.transfer.Transfer;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.CreationAct;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Clues transferred, and how they stand. */
@RestController
@RequestMapping("/api/inspections/transfers")
class TransferController {

  private final InspectionQueries queries;
  private final Transfers transfers;
  private final TransferClue transferClue;
  private final TextSafe safe;
  private final AuditTrail audit;
  private final LawClock law;

  TransferController(
      InspectionQueries queries,
      Transfers transfers,
      TransferClue transferClue,
      TextSafe safe,
      AuditTrail audit,
      LawClock law) {
    this.queries = queries;
    this.transfers = transfers;
    this.transferClue = transferClue;
    this.safe = safe;
    this.audit = audit;
    this.law = law;
  }

  record TransferLine(
      UUID id,
      long revision,
      UUID round,
      String organ,
      String unit,
      @Nullable UUID problem,
      String receiver,
      @Nullable String copyTo,
      int cadres,
      LocalDate transferredOn,
      LocalDate dueOn,
      boolean overdue,
      String standing,
      @Nullable UUID clue,
      @Nullable LocalDate closedOn,
      @Nullable String result,
      boolean takenOver) {}

  record TransferText(List<String> cadres, @Nullable String text) {}

  @PostMapping
  ResponseEntity<TransferLine> send(
      @Valid @RequestBody Bodies.NewTransfer body, CreationAct creation) {
    UUID problem = body.problem();
    Created<Transfer> created =
        transferClue.handle(
            new TransferClue.Command(
                new RoundId(body.round()),
                body.unit(),
                problem == null ? null : new ProblemId(problem),
                Bodies.orNone(body.cadres()),
                body.organ(),
                body.kind(),
                body.text()),
            creation.act());
    return Replies.created(
        created,
        URI.create("/api/inspections/transfers/" + created.stored().id()),
        line(created.stored()));
  }

  @GetMapping
  Paged<TransferLine> list(
      @RequestParam(required = false) @Nullable UUID round,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable UnitKind unitKind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable Boolean answered,
      @RequestParam(required = false) @Nullable Boolean overdue,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.OFFICE);
    Scope scope = new Scope(Readers.round(round), organ, unit, unitKind, Readers.days(from, to));
    Paged<Stored<Transfer>> shown =
        page.page(
            queries.transfers(
                scope, answered, overdue, actor, law.today(), Readers.after(page), page.rows()),
            each -> List.of(queries.order(each.state())));
    return new Paged<>(shown.items().stream().map(this::line).toList(), shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<TransferLine> one(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.OFFICE);
    Stored<Transfer> stored = transfers.visible(id, actor);
    return Replies.ok(stored, line(stored));
  }

  @GetMapping("/{id}/text")
  ResponseEntity<TransferText> text(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.OFFICE);
    Transfer transfer = transfers.visible(id, actor).state();
    NeedToKnow.require(transfer, actor);
    audit.read(actor, id, "text");
    SealedText text = transfer.text();
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(
            new TransferText(
                transfer.cadres(), text == null ? null : safe.open(id, TransferClue.TEXT, text)));
  }

  private TransferLine line(Stored<Transfer> stored) {
    Transfer transfer = stored.state();
    Outcome outcome = transfer.outcome();
    ProblemId problem = transfer.problem();
    return new TransferLine(
        transfer.id().value(),
        stored.revision().value(),
        transfer.round().value(),
        transfer.organ(),
        transfer.unit().unit(),
        problem == null ? null : problem.value(),
        transfer.routing().receiver(),
        transfer.routing().copyTo(),
        transfer.cadres().size(),
        transfer.transferredOn(),
        transfer.dueOn(),
        transfer.isPast(law.today()),
        outcome.standing().word(),
        outcome.clue(),
        outcome.closedOn(),
        outcome.result(),
        transfer.paper() != null);
  }
}
