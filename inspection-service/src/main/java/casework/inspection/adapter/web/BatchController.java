package casework.inspection.adapter.web;

import casework.inspection.application.TextSafe;
import casework.inspection.application.Units;
import casework.inspection.application.batch.BatchRow;
import casework.inspection.application.batch.EnterBatch;
import casework.inspection.application.problem.ProblemTexts;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.problem.ProblemId;
import casework.inspection.domain.round.Totals;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSets;
import casework.platform.web.Creations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Batches: problems found, and what was held on paper. Each can be previewed, all lines or none.
 */
@RestController
@RequestMapping("/api/inspections")
class BatchController {

  private final EnterBatch enterBatch;
  private final Units units;
  private final TextSafe safe;
  private final CodeSets codes;
  private final Creations creations;
  private final LawClock law;

  BatchController(
      EnterBatch enterBatch,
      Units units,
      TextSafe safe,
      CodeSets codes,
      Creations creations,
      LawClock law) {
    this.enterBatch = enterBatch;
    this.units = units;
    this.safe = safe;
    this.codes = codes;
    this.creations = creations;
    this.law = law;
  }

  record FoundProblems(
      @NotEmpty @Size(max = EnterBatch.MOST) List<@Valid @NotNull FoundProblem> rows) {}

  record FoundProblem(
      @NotBlank @Size(max = 40) String number,
      @NotBlank @Size(max = 40) String unit,
      @NotBlank @Size(max = 40) String category,
      @NotBlank @Size(max = 4000) String text) {}

  record PaperRounds(@NotEmpty @Size(max = 50) List<@Valid @NotNull PaperRound> rows) {}

  record PaperRound(
      @NotBlank @Size(max = 60) String number,
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 40) String kind,
      @NotNull LocalDate openedOn,
      @NotNull LocalDate closedOn,
      @Min(0) int groups,
      @Min(0) int people,
      @Min(0) int targets,
      @NotNull @Valid Bodies.CameOfIt effect) {}

  record PaperProblems(
      @NotEmpty @Size(max = EnterBatch.MOST) List<@Valid @NotNull PaperProblem> rows) {}

  record PaperProblem(
      @NotBlank @Size(max = 40) String number,
      @NotNull @Valid Bodies.NamedUnit unit,
      @NotBlank @Size(max = 40) String category,
      @NotNull LocalDate fedBackOn,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate clearedOn,
      @Valid Bodies.@Nullable Handing supervision) {}

  record PaperClues(@NotEmpty @Size(max = EnterBatch.MOST) List<@Valid @NotNull PaperClue> rows) {}

  record PaperClue(
      @NotBlank @Size(max = 40) String number,
      @NotNull @Valid Bodies.NamedUnit unit,
      @NotBlank @Size(max = 40) String receiver,
      @NotNull LocalDate transferredOn,
      @Nullable LocalDate answeredOn) {}

  /** Why a line cannot be entered. */
  record Fault(String code, String detail, String rule) {
    static Fault of(Refusal refusal) {
      return new Fault(refusal.code(), refusal.detail(), refusal.rule());
    }
  }

  record LineView(int line, String number, @Nullable UUID matter, @Nullable Fault fault) {}

  /** {@code entered} is false for a preview. */
  record BatchOutcome(boolean entered, int rows, int faults, List<LineView> lines) {}

  @PostMapping("/rounds/{id}/problems")
  ResponseEntity<BatchOutcome> found(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestHeader(value = Creations.HEADER, required = false) @Nullable String key,
      @Valid @RequestBody FoundProblems body,
      Actor actor) {
    body.rows().forEach(row -> category(row.category()));
    RoundId round = new RoundId(id);
    return enter(
        body.rows().stream().map(row -> row(round, row)).toList(),
        preview,
        key,
        List.of(id, body),
        actor);
  }

  private BatchRow row(RoundId round, FoundProblem row) {
    UUID id = ProblemId.of(round, row.number()).value();
    return new BatchRow.FoundProblem(
        row.number(),
        round,
        row.unit(),
        row.category(),
        safe.seal(id, ProblemTexts.TEXT, row.text()));
  }

  @PostMapping("/rounds/take-over")
  ResponseEntity<BatchOutcome> rounds(
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestHeader(value = Creations.HEADER, required = false) @Nullable String key,
      @Valid @RequestBody PaperRounds body,
      Actor actor) {
    body.rows().forEach(row -> codes.require("inspection-round-kind", row.kind(), "kind"));
    List<BatchRow> rows =
        body.rows().stream()
            .<BatchRow>map(
                row ->
                    new BatchRow.PaperRound(
                        row.number(),
                        row.name(),
                        row.kind(),
                        row.openedOn(),
                        row.closedOn(),
                        new Totals(
                            row.groups(), row.people(), row.targets(), row.effect().effect())))
            .toList();
    return enter(rows, preview, key, body, actor);
  }

  @PostMapping("/rounds/{id}/problems/take-over")
  ResponseEntity<BatchOutcome> problems(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestHeader(value = Creations.HEADER, required = false) @Nullable String key,
      @Valid @RequestBody PaperProblems body,
      Actor actor) {
    body.rows().forEach(row -> category(row.category()));
    RoundId round = new RoundId(id);
    List<BatchRow> rows =
        body.rows().stream()
            .<BatchRow>map(
                row -> {
                  Bodies.Handing supervision = row.supervision();
                  return new BatchRow.PaperProblem(
                      row.number(),
                      round,
                      units.of(row.unit().named(), law.today()),
                      row.category(),
                      row.fedBackOn(),
                      row.dueOn(),
                      row.clearedOn(),
                      supervision == null ? null : supervision.supervisor(),
                      supervision == null ? null : supervision.department());
                })
            .toList();
    return enter(rows, preview, key, List.of(id, body), actor);
  }

  @PostMapping("/rounds/{id}/transfers/take-over")
  ResponseEntity<BatchOutcome> clues(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestHeader(value = Creations.HEADER, required = false) @Nullable String key,
      @Valid @RequestBody PaperClues body,
      Actor actor) {
    RoundId round = new RoundId(id);
    List<BatchRow> rows =
        body.rows().stream()
            .<BatchRow>map(
                row ->
                    new BatchRow.PaperTransfer(
                        row.number(),
                        round,
                        units.of(row.unit().named(), law.today()),
                        row.receiver(),
                        row.transferredOn(),
                        row.answeredOn()))
            .toList();
    return enter(rows, preview, key, List.of(id, body), actor);
  }

  private void category(String category) {
    codes.require("inspection-problem-category", category, "category");
  }

  private ResponseEntity<BatchOutcome> enter(
      List<BatchRow> rows, boolean preview, @Nullable String key, Object body, Actor actor) {
    Gates.require(actor, Role.INSPECTOR);
    if (preview) {
      Act look = new Act(actor, new Cause.Step(), law.instant());
      return ResponseEntity.ok(outcome(enterBatch.preview(rows, look), false));
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(outcome(enterBatch.handle(rows, creations.of(actor, key, body)), true));
  }

  private static BatchOutcome outcome(List<EnterBatch.Line> lines, boolean done) {
    List<LineView> views =
        lines.stream()
            .map(
                each -> {
                  Refusal refusal = each.refusal();
                  return new LineView(
                      each.line(),
                      each.number(),
                      each.matter(),
                      refusal == null ? null : Fault.of(refusal));
                })
            .toList();
    int faults = (int) views.stream().filter(each -> each.fault() != null).count();
    return new BatchOutcome(done, lines.size(), faults, views);
  }
}
