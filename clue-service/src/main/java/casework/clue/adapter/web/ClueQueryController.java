package casework.clue.adapter.web;

import casework.clue.adapter.web.ClueViews.Detail;
import casework.clue.adapter.web.ClueViews.Line;
import casework.clue.application.ClueQueries;
import casework.clue.application.Clues;
import casework.clue.application.LedgerFilter;
import casework.clue.application.NeedToKnow;
import casework.clue.application.NotFound;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.RuleBook;
import casework.platform.deadline.Colour;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger as it is read: lists and details. */
@RestController
@RequestMapping("/api/clues")
class ClueQueryController {

  private final ClueQueries queries;
  private final Clues clues;
  private final RuleBook rules;
  private final CodeSets codes;
  private final LawClock law;

  ClueQueryController(
      ClueQueries queries, Clues clues, RuleBook rules, CodeSets codes, LawClock law) {
    this.queries = queries;
    this.clues = clues;
    this.rules = rules;
    this.codes = codes;
    this.law = law;
  }

  @GetMapping
  Paged<Line> ledger(
      @RequestParam(required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Colour colour,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    LedgerFilter filter =
        Readers.known(
            new LedgerFilter(number, organ, department, stage, status, year, colour), codes);
    List<Stored<Clue>> found =
        queries.ledger(filter, actor, law.today(), Readers.after(page), page.rows());
    Paged<Stored<Clue>> shown = page.page(found, each -> List.of(queries.order(each.state())));
    return new Paged<>(
        shown.items().stream()
            .map(each -> ClueViews.line(each.state(), rules, law.today()))
            .toList(),
        shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<Detail> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Stored<Clue> stored =
        clues.find(new ClueId(id), actor).orElseThrow(() -> new Refused(new NotFound()));
    NeedToKnow.require(stored.state(), actor);
    return Replies.ok(stored, ClueViews.detail(stored, rules, law.today()));
  }
}
