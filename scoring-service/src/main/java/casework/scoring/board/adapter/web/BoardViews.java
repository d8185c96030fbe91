package casework.scoring.board.adapter.web;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.scoring.board.application.Bodies;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Correction;
import casework.scoring.board.domain.Deduction;
import casework.scoring.board.domain.Entry;
import casework.scoring.board.domain.Objection;
import casework.scoring.board.domain.Row;
import casework.scoring.board.domain.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How boards are shown: every figure with what it follows from. */
@Component
final class BoardViews {

  private final BoardRules rules;
  private final Bodies bodies;

  BoardViews(BoardRules rules, Bodies bodies) {
    this.rules = rules;
    this.bodies = bodies;
  }

  record BoardLine(
      UUID id,
      String organ,
      String period,
      String state,
      String scheme,
      @Nullable LocalDate objectUntil,
      int bodies,
      List<String> missing,
      long openObjections) {}

  record BoardCategory(String category, BigDecimal points) {}

  /**
   * @param missing true where no verified declaration stands behind it
   * @param rows where the entries behind the figures are
   */
  record BoardRow(
      int rank,
      String department,
      String name,
      BigDecimal positive,
      BigDecimal negative,
      BigDecimal total,
      boolean vetoed,
      boolean missing,
      List<BoardCategory> categories,
      String rows) {}

  /**
   * @param grounds for the body itself, the office and the head; null for everybody else
   */
  record BoardObjection(
      int n,
      String department,
      @Nullable String item,
      @Nullable String grounds,
      LocalDate on,
      String outcome,
      @Nullable String reason) {}

  record BoardCorrection(
      @Nullable Integer objection,
      String department,
      String item,
      @Nullable BigDecimal before,
      BigDecimal after,
      String reason,
      LocalDate on) {}

  record BoardDeduction(
      UUID id,
      String department,
      String item,
      int count,
      @Nullable String situation,
      List<String> evidence,
      String reason,
      LocalDate on) {}

  record BoardDetail(
      BoardLine line,
      List<BoardRow> rows,
      List<BoardObjection> objections,
      List<BoardCorrection> corrections,
      List<BoardDeduction> deductions) {}

  record BoardEntry(
      String item,
      @Nullable String category,
      String zh,
      String en,
      int claimed,
      int counted,
      BigDecimal points,
      @Nullable String situation,
      List<String> evidence) {}

  /** A line of the board opened to its entries. */
  record BoardRowDetail(
      String organ,
      String period,
      String scheme,
      BoardRow row,
      @Nullable UUID declaration,
      List<BoardEntry> entries,
      List<BoardDeduction> deductions,
      List<BoardCorrection> corrections) {}

  BoardLine line(Board of) {
    return new BoardLine(
        of.id(),
        of.organ(),
        of.period().toString(),
        Words.of(of.state()),
        scheme(of).id(),
        of.state().objectionsUntil().orElse(null),
        of.rows().size(),
        of.missing(),
        of.objections().stream().filter(each -> each.ruling() == null).count());
  }

  BoardDetail detail(Board of, Actor actor) {
    return new BoardDetail(
        line(of),
        of.rows().stream().map(each -> row(of, each)).toList(),
        of.objections().stream().map(each -> objection(each, actor)).toList(),
        of.corrections().stream().map(BoardViews::correction).toList(),
        of.deductions().stream().map(BoardViews::deduction).toList());
  }

  BoardRowDetail row(Board of, Row row, Scheme scheme) {
    return new BoardRowDetail(
        of.organ(),
        of.period().toString(),
        scheme.id(),
        row(of, row),
        row.declaration(),
        row.entries().stream().map(each -> entry(each, scheme)).toList(),
        of.deductions().stream()
            .filter(each -> each.body().equals(row.body()))
            .map(BoardViews::deduction)
            .toList(),
        of.corrections().stream()
            .filter(each -> each.body().equals(row.body()))
            .map(BoardViews::correction)
            .toList());
  }

  /** The version the board is or will be scored under. */
  Scheme scheme(Board of) {
    String id = of.scheme();
    return id == null ? rules.schemes().of(of.organ(), of.period()) : rules.schemes().of(id);
  }

  private BoardRow row(Board of, Row row) {
    Scheme scheme = scheme(of);
    return new BoardRow(
        row.rank(),
        row.body(),
        bodies.name(of.organ(), row.body(), of.period().atEndOfMonth()),
        row.positive().decimal(),
        row.negative().decimal(),
        row.total().decimal(),
        row.vetoed(),
        row.declaration() == null,
        scheme.categories().stream()
            .map(each -> new BoardCategory(each.code(), row.earned(each, scheme).decimal()))
            .toList(),
        "/api/scores/boards/" + of.organ() + "/" + of.period() + "/rows/" + row.body());
  }

  private static BoardEntry entry(Entry of, Scheme scheme) {
    Scheme.Item item = scheme.item(of.item()).orElseThrow();
    return new BoardEntry(
        of.item(),
        item.category(),
        item.zh(),
        item.en(),
        of.claimed(),
        of.count(),
        of.points().decimal(),
        of.situation(),
        of.evidence());
  }

  private static BoardObjection objection(Objection of, Actor actor) {
    boolean reads = actor.isAny(Role.SCORER, Role.HEAD) || actor.worksIn(of.body());
    Objection.Ruling ruling = of.ruling();
    return new BoardObjection(
        of.n(),
        of.body(),
        of.item(),
        reads ? of.grounds() : null,
        of.by().on(),
        ruling == null ? "open" : ruling.upheld() ? "upheld" : "rejected",
        ruling == null ? null : ruling.reason());
  }

  private static BoardCorrection correction(Correction of) {
    Entry before = of.before();
    return new BoardCorrection(
        of.objection(),
        of.body(),
        of.item(),
        before == null ? null : before.points().decimal(),
        of.after().points().decimal(),
        of.reason(),
        of.by().on());
  }

  private static BoardDeduction deduction(Deduction of) {
    return new BoardDeduction(
        of.id(),
        of.body(),
        of.item(),
        of.count(),
        of.situation(),
        of.evidence(),
        of.reason(),
        of.by().on());
  }
}
