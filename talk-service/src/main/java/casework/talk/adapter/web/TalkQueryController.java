package casework.talk.adapter.web;

import casework.platform.audit.AuditTrail;
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
import casework.talk.adapter.web.TalkViews.TalkDetail;
import casework.talk.adapter.web.TalkViews.TalkLine;
import casework.talk.application.NotFound;
import casework.talk.application.TalkFilter;
import casework.talk.application.TalkQueries;
import casework.talk.application.TalkSafe;
import casework.talk.application.Talks;
import casework.talk.domain.NeedToKnow;
import casework.talk.domain.RuleBook;
import casework.talk.domain.SealedNote;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import casework.talk.domain.TalkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of talks as it is read, and what was said, for those who need to know it. */
@RestController
@RequestMapping("/api/talks")
class TalkQueryController {

  private final TalkQueries queries;
  private final Talks talks;
  private final TalkSafe safe;
  private final AuditTrail audit;
  private final RuleBook rules;
  private final CodeSets codes;
  private final LawClock law;

  TalkQueryController(
      TalkQueries queries,
      Talks talks,
      TalkSafe safe,
      AuditTrail audit,
      RuleBook rules,
      CodeSets codes,
      LawClock law) {
    this.queries = queries;
    this.talks = talks;
    this.safe = safe;
    this.audit = audit;
    this.rules = rules;
    this.codes = codes;
    this.law = law;
  }

  record Notes(List<NoteView> items) {}

  record NoteView(int n, String name, String officer, Instant at, String text) {}

  @GetMapping
  Paged<TalkLine> ledger(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable TalkKind kind,
      @RequestParam(required = false) @Nullable String stage,
      @RequestParam(required = false) @Nullable String target,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Colour colour,
      @RequestParam(required = false) @Nullable Boolean overdue,
      @RequestParam(required = false) @Nullable Boolean cluesFound,
      @RequestParam(required = false) @Nullable LocalDate heldFrom,
      @RequestParam(required = false) @Nullable LocalDate heldTo,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    if (stage != null) {
      codes.require("talk-stage", stage, "stage");
    }
    TalkFilter filter =
        new TalkFilter(
            organ,
            department,
            kind,
            stage,
            target,
            year,
            colour,
            overdue,
            Readers.periodOrNull(heldFrom, heldTo, law.today()),
            cluesFound);
    List<Stored<Talk>> found =
        queries.talks(filter, actor, law.today(), Readers.after(page), page.rows());
    Paged<Stored<Talk>> shown = page.page(found, each -> List.of(queries.order(each.state())));
    return new Paged<>(
        shown.items().stream()
            .map(each -> TalkViews.line(each.state(), rules, law.today()))
            .toList(),
        shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<TalkDetail> detail(@PathVariable UUID id, Actor actor) {
    Stored<Talk> stored = visible(id, actor);
    return Replies.ok(stored, TalkViews.detail(stored, rules, law.today()));
  }

  /** Minutes, opinion, reports and promises in clear; the reading itself is recorded first. */
  @GetMapping("/{id}/notes")
  ResponseEntity<Notes> notes(@PathVariable UUID id, Actor actor) {
    Talk talk = visible(id, actor).state();
    NeedToKnow.require(talk, actor);
    audit.read(actor, id, "notes");
    List<SealedNote> notes = talk.notes();
    List<NoteView> items =
        java.util.stream.IntStream.range(0, notes.size())
            .mapToObj(i -> view(i + 1, notes.get(i), talk))
            .toList();
    return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(new Notes(items));
  }

  private NoteView view(int n, SealedNote note, Talk talk) {
    return new NoteView(n, note.name(), note.officer(), note.at(), safe.open(talk, note));
  }

  private Stored<Talk> visible(UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    return talks.find(new TalkId(id), actor).orElseThrow(() -> new Refused(new NotFound()));
  }
}
