package casework.petition.relay.adapter.web;

import casework.petition.relay.application.RelayBook;
import casework.petition.relay.application.RelayQueries;
import casework.petition.relay.application.RelayQueries.Place;
import casework.petition.relay.application.RelaysInSight;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayId;
import casework.petition.relay.domain.RelayTerms;
import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.BadRequest;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import casework.platform.why.ClockLine;
import casework.platform.why.Trace;
import java.time.DateTimeException;
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

/** The register of relays, for the few who may know of them. There are no figures of relays. */
@RestController
@RequestMapping("/api/petitions/relays")
class RelayQueryController {

  private final RelayQueries queries;
  private final RelaysInSight inSight;
  private final RelayBook book;
  private final AuditTrail trail;
  private final CodeSets codes;
  private final LawClock law;

  RelayQueryController(
      RelayQueries queries,
      RelaysInSight inSight,
      RelayBook book,
      AuditTrail trail,
      CodeSets codes,
      LawClock law) {
    this.queries = queries;
    this.inSight = inSight;
    this.book = book;
    this.trail = trail;
    this.codes = codes;
    this.law = law;
  }

  @GetMapping
  Paged<RelayView> ledger(
      @RequestParam(required = false) @Nullable String status, PageRequest page, Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.HEAD);
    if (status != null) {
      codes.require("relay-status", status, "status");
    }
    List<RelayView> rows =
        queries.ledger(inSight.sightOf(actor), status, place(page), page.rows()).stream()
            .map(this::view)
            .toList();
    return page.page(rows, each -> List.of(each.receivedOn().toString(), each.id().toString()));
  }

  /**
   * A relay that has not gone up.
   *
   * @param kind code of relay-task
   */
  record RelayTask(
      String kind, UUID matter, LocalDate receivedOn, LocalDate dueOn, String colour) {}

  @GetMapping("/tasks")
  Paged<RelayTask> tasks(PageRequest page, Actor actor) {
    List<RelayTask> rows =
        queries.waiting(inSight.sightOf(actor), place(page), page.rows()).stream()
            .map(this::task)
            .toList();
    return page.page(rows, each -> List.of(each.receivedOn().toString(), each.matter().toString()));
  }

  @GetMapping("/{id}")
  ResponseEntity<RelayView> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.HEAD);
    Stored<Relay> found = inSight.seenBy(actor, new RelayId(id));
    return Replies.ok(found, view(found));
  }

  /** Everything that explains a relay. */
  record RelayWhy(UUID relay, List<ClockLine> clocks, List<Trace> trail) {}

  @GetMapping("/{id}/why")
  ResponseEntity<RelayWhy> why(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.HEAD);
    Stored<Relay> found = inSight.seenBy(actor, new RelayId(id));
    Relay relay = found.state();
    RelayTerms terms = terms(relay);
    return Replies.ok(
        found,
        new RelayWhy(
            id,
            List.of(
                ClockLine.of(
                    relay.limit().clock(), relay.limit().policy(), terms.calendar(), law.today())),
            Trace.of(trail.of(id))));
  }

  private static @Nullable Place place(PageRequest page) {
    if (page.after().isEmpty()) {
      return null;
    }
    try {
      List<String> keys = page.after();
      return new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }

  private RelayTerms terms(Relay relay) {
    return book.of(relay.organ(), relay.receivedOn(), law.today());
  }

  private RelayView view(Stored<Relay> stored) {
    return RelayView.of(stored, terms(stored.state()), law.today());
  }

  private RelayTask task(Stored<Relay> stored) {
    Relay relay = stored.state();
    RelayTerms terms = terms(relay);
    String colour = RelayView.colour(relay, terms, law.today());
    return new RelayTask(
        "relay-dispatch",
        stored.id(),
        relay.receivedOn(),
        relay.limit().due(terms, law.today()).due(),
        colour == null ? "green" : colour);
  }
}
