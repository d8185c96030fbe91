package casework.talk.adapter.web;

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
import casework.talk.adapter.web.MandateViews.MandateDetail;
import casework.talk.adapter.web.MandateViews.MandateLine;
import casework.talk.application.MandateFilter;
import casework.talk.application.MandateSet;
import casework.talk.application.Mandates;
import casework.talk.application.NotFound;
import casework.talk.application.TalkQueries;
import casework.talk.domain.Cause;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.RuleBook;
import casework.talk.domain.TalkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of duties to talk as it is read. */
@RestController
@RequestMapping("/api/talks/mandates")
class MandateQueryController {

  private final TalkQueries queries;
  private final Mandates mandates;
  private final RuleBook rules;
  private final CodeSets codes;
  private final LawClock law;

  MandateQueryController(
      TalkQueries queries, Mandates mandates, RuleBook rules, CodeSets codes, LawClock law) {
    this.queries = queries;
    this.mandates = mandates;
    this.rules = rules;
    this.codes = codes;
    this.law = law;
  }

  /** With {@code set} the rows of a figure of coverage, by {@code from} and {@code to}. */
  @GetMapping
  Paged<MandateLine> ledger(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable TalkKind kind,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) Cause.@Nullable Type cause,
      @RequestParam(required = false) @Nullable String target,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Colour colour,
      @RequestParam(required = false) @Nullable Boolean overdue,
      @RequestParam(required = false) @Nullable String set,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    if (stage != null) {
      codes.require("talk-mandate-stage", stage, "stage");
    }
    if (set != null) {
      codes.require("talk-mandate-set", set, "set");
    }
    MandateFilter filter =
        new MandateFilter(
            organ,
            department,
            kind,
            stage,
            cause,
            target,
            year,
            colour,
            overdue,
            set == null ? null : MandateSet.of(set).orElseThrow(),
            Readers.periodOrNull(from, to, law.today()));
    List<Stored<Mandate>> found =
        queries.mandates(filter, actor, law.today(), Readers.after(page), page.rows());
    Paged<Stored<Mandate>> shown = page.page(found, each -> List.of(queries.order(each.state())));
    return new Paged<>(
        shown.items().stream()
            .map(each -> MandateViews.line(each.state(), rules, law.today()))
            .toList(),
        shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<MandateDetail> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Stored<Mandate> stored =
        mandates.find(new MandateId(id), actor).orElseThrow(() -> new Refused(new NotFound()));
    return Replies.ok(stored, MandateViews.detail(stored, rules, law.today()));
  }
}
