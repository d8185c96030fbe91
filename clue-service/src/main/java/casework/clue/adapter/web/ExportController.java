package casework.clue.adapter.web;

import casework.clue.adapter.web.ClueViews.Line;
import casework.clue.application.ClueQueries;
import casework.clue.application.LedgerFilter;
import casework.clue.domain.RuleBook;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSet;
import casework.platform.web.CodeSets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger as a table for an office programme: the same lines, the same sight. */
@RestController
class ExportController {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> HEADINGS =
      List.of(
          "编号", "机关", "承办部门", "状态", "处置方式", "颜色", "到期日", "超期工作日", "来源", "地区", "问题类别", "进入台账",
          "办结日期", "存量");

  private final ClueQueries queries;
  private final RuleBook rules;
  private final CodeSets codes;
  private final LawClock law;

  ExportController(ClueQueries queries, RuleBook rules, CodeSets codes, LawClock law) {
    this.queries = queries;
    this.rules = rules;
    this.codes = codes;
    this.law = law;
  }

  @GetMapping("/api/clues/export")
  ResponseEntity<byte[]> export(
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Colour colour,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    LocalDate today = law.today();
    LedgerFilter filter =
        Readers.known(
            new LedgerFilter(number, organ, department, stage, status, year, colour), codes);
    StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
    row(table, HEADINGS);
    queries.each(
        filter, actor, today, clue -> row(table, cells(ClueViews.line(clue, rules, today))));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clues-" + today + ".csv\"")
        .body(table.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<String> cells(Line line) {
    List<String> cells = new ArrayList<>();
    cells.add(Objects.requireNonNullElse(line.number(), ""));
    cells.add(line.organ());
    cells.add(Objects.requireNonNullElse(line.department(), ""));
    cells.add(label("clue-stage", line.stage()));
    cells.add(label("clue-disposal-method", line.method()));
    cells.add(label("clue-colour", line.colour() == null ? null : line.colour().name()));
    cells.add(Objects.toString(line.due(), ""));
    cells.add(line.overdueWorkdays() == 0 ? "" : Integer.toString(line.overdueWorkdays()));
    cells.add(label("clue-source", line.source()));
    cells.add(line.region());
    cells.add(line.problem());
    cells.add(line.enteredOn().toString());
    cells.add(Objects.toString(line.closedOn(), ""));
    cells.add(line.takenOver() ? "是" : "");
    return cells;
  }

  private String label(String set, @Nullable String code) {
    return code == null
        ? ""
        : codes
            .on(set, law.today())
            .flatMap(list -> list.item(code))
            .map(CodeSet.Item::zh)
            .orElse(code);
  }

  private static void row(StringBuilder table, List<String> cells) {
    table.append(String.join(",", cells.stream().map(ExportController::cell).toList()));
    table.append("\r\n");
  }

  // A text that begins like a formula is one to an office programme; an apostrophe makes it a text.
  static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String harmless = formula ? "'" + value : value;
    boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
  }
}
