package casework.scoring.board.adapter.web;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.scoring.board.application.NotFound;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Points;
import casework.scoring.board.domain.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the schemes, with everything that is an example marked as one. */
@RestController
@RequestMapping("/api/scores/schemes")
class SchemeController {

  private final BoardRules rules;

  SchemeController(BoardRules rules) {
    this.rules = rules;
  }

  record SchemeLine(
      String id,
      String organ,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      String zh,
      String en,
      boolean example) {}

  record SchemeLines(List<SchemeLine> items) {}

  record SchemeCategory(String code, String zh, String en, @Nullable BigDecimal most) {}

  record SchemeItem(
      String code,
      @Nullable String category,
      boolean negative,
      String unit,
      BigDecimal points,
      @Nullable BigDecimal most,
      String zh,
      String en,
      List<String> proposedFrom) {}

  record SchemeDetail(
      SchemeLine line,
      String remark,
      boolean evidenceMandatory,
      int excellent,
      List<SchemeCategory> categories,
      List<SchemeItem> items,
      List<Scheme.Situation> situations) {}

  @GetMapping
  SchemeLines list(Actor actor) {
    Gates.require(actor, ScoreReaders.BOARDS);
    return new SchemeLines(rules.schemes().schemes().stream().map(SchemeController::line).toList());
  }

  @GetMapping("/{id}")
  SchemeDetail detail(@PathVariable String id, Actor actor) {
    Gates.require(actor, ScoreReaders.BOARDS);
    Scheme of = rules.schemes().named(id).orElseThrow(() -> new Refused(new NotFound()));
    return new SchemeDetail(
        line(of),
        of.remark(),
        of.evidenceMandatory(),
        of.excellent(),
        of.categories().stream()
            .map(each -> new SchemeCategory(each.code(), each.zh(), each.en(), most(each.most())))
            .toList(),
        of.items().stream().map(SchemeController::item).toList(),
        of.situations());
  }

  private static SchemeLine line(Scheme of) {
    return new SchemeLine(
        of.id(),
        of.organ(),
        of.validFrom(),
        of.validTo(),
        of.label().zh(),
        of.label().en(),
        of.example());
  }

  private static SchemeItem item(Scheme.Item of) {
    return new SchemeItem(
        of.code(),
        of.category(),
        of.isNegative(),
        of.unit().name(),
        of.points().decimal(),
        most(of.most()),
        of.zh(),
        of.en(),
        of.proposedFrom());
  }

  private static @Nullable BigDecimal most(@Nullable Points points) {
    return points == null ? null : points.decimal();
  }
}
