package casework.scoring.directory.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.Creations;
import casework.scoring.directory.application.ImportDirectory;
import casework.scoring.directory.application.ImportDirectory.Line;
import casework.scoring.directory.application.ImportLine;
import casework.scoring.directory.application.ImportRow;
import casework.scoring.directory.application.TableReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables of cadres that are imported, after a look at what they would do. */
@RestController
class ImportController {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ImportDirectory imports;
  private final TableReader tables;
  private final Creations creations;
  private final LawClock law;

  ImportController(ImportDirectory imports, TableReader tables, Creations creations, LawClock law) {
    this.imports = imports;
    this.tables = tables;
    this.creations = creations;
    this.law = law;
  }

  /** Why a line cannot be imported. */
  record LineFault(String code, String detail) {}

  record ImportedLine(int line, ImportLine.@Nullable Effect effect, @Nullable LineFault fault) {}

  /** {@code imported} is false for a preview. */
  record ImportOutcome(boolean imported, int rows, int faults, List<ImportedLine> lines) {}

  @PostMapping(value = "/api/directory/import", consumes = "text/csv")
  ResponseEntity<ImportOutcome> importText(
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestHeader(value = Creations.HEADER, required = false) @Nullable String key,
      @RequestBody byte[] table,
      Actor actor) {
    return answer(TableReader.Form.CSV, preview, key, table, actor);
  }

  @PostMapping(value = "/api/directory/import", consumes = WORKBOOK)
  ResponseEntity<ImportOutcome> importWorkbook(
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestHeader(value = Creations.HEADER, required = false) @Nullable String key,
      @RequestBody byte[] table,
      Actor actor) {
    return answer(TableReader.Form.WORKBOOK, preview, key, table, actor);
  }

  private ResponseEntity<ImportOutcome> answer(
      TableReader.Form form, boolean preview, @Nullable String key, byte[] table, Actor actor) {
    Gates.require(actor, Role.SCORER);
    List<ImportRow> rows = tables.read(form, table);
    if (preview) {
      Act look = new Act(actor, new Cause.Step(), law.instant());
      return ResponseEntity.ok(outcome(imports.preview(rows, look), false));
    }
    // The lines are what is asked for, however they are written down.
    List<Line> lines = imports.handle(rows, creations.of(actor, key, rows));
    return ResponseEntity.status(HttpStatus.CREATED).body(outcome(lines, true));
  }

  private static ImportOutcome outcome(List<Line> lines, boolean done) {
    List<ImportedLine> views =
        lines.stream()
            .map(each -> new ImportedLine(each.line(), each.effect(), fault(each.refusal())))
            .toList();
    int faults = (int) views.stream().filter(each -> each.fault() != null).count();
    return new ImportOutcome(done, views.size(), faults, views);
  }

  private static @Nullable LineFault fault(@Nullable Refusal refusal) {
    return refusal == null ? null : new LineFault(refusal.code(), refusal.detail());
  }
}
