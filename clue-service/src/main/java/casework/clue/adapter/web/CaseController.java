package casework.clue.adapter.web;

import casework.clue.application.CaseSet;
import casework.clue.application.Cases;
import casework.clue.application.CloseCase;
import casework.clue.application.ClueQueries;
import casework.clue.application.DecideOnPerson;
import casework.clue.application.NotFound;
import casework.clue.application.Period;
import casework.clue.application.RevokeDecision;
import casework.clue.domain.Case;
import casework.clue.domain.CaseId;
import casework.clue.domain.CaseState;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: who is in them by place, what was decided, never a name. */
@RestController
@RequestMapping("/api/cases")
class CaseController {

  private final Cases cases;
  private final ClueQueries queries;
  private final DecideOnPerson decideOnPerson;
  private final RevokeDecision revokeDecision;
  private final CloseCase closeCase;
  private final CodeSets codes;
  private final LawClock law;

  CaseController(
      Cases cases,
      ClueQueries queries,
      DecideOnPerson decideOnPerson,
      RevokeDecision revokeDecision,
      CloseCase closeCase,
      CodeSets codes,
      LawClock law) {
    this.cases = cases;
    this.queries = queries;
    this.decideOnPerson = decideOnPerson;
    this.revokeDecision = revokeDecision;
    this.closeCase = closeCase;
    this.codes = codes;
    this.law = law;
  }

  record CaseView(
      UUID id,
      long revision,
      String number,
      UUID clue,
      String organ,
      String department,
      String state,
      LocalDate filedOn,
      List<PersonView> persons) {}

  record PersonView(int person, @Nullable DecisionView decision, List<RevokedView> revoked) {}

  /**
   * A decision that no longer stands.
   *
   * @param reason as the head gave it; null in lists
   */
  record RevokedView(DecisionView decision, LocalDate revokedOn, @Nullable String reason) {}

  record DecisionView(boolean punished, List<String> measures, LocalDate decidedOn) {}

  @GetMapping
  Paged<CaseView> list(
      @RequestParam(required = false) @Nullable String set,
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, Readers.LEDGER);
    CaseSet wanted =
        set == null ? null : CaseSet.of(set).orElseThrow(() -> new Refused(new NotFound()));
    LocalDate until = to == null ? law.today() : to;
    Period period = new Period(from == null ? until.withDayOfYear(1) : from, until);
    List<Stored<Case>> found =
        queries.cases(wanted, period, organ, actor, Readers.after(page), page.rows());
    Paged<Stored<Case>> shown =
        page.page(found, each -> List.of(each.state().filedOn() + "/" + each.state().id()));
    return new Paged<>(
        shown.items().stream().map(each -> view(each, false)).toList(), shown.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<CaseView> one(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Stored<Case> stored =
        cases.find(new CaseId(id), actor).orElseThrow(() -> new Refused(new NotFound()));
    return Replies.ok(stored, view(stored));
  }

  @PostMapping("/{id}/decisions")
  ResponseEntity<CaseView> decide(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Decision body, Act act) {
    List<String> measures = Bodies.orNone(body.measures());
    measures.forEach(each -> codes.require("clue-measure", each, "measures"));
    Stored<Case> stored =
        decideOnPerson.handle(
            new DecideOnPerson.Command(
                new CaseId(id),
                expected,
                body.person(),
                body.punished(),
                measures,
                body.decidedOn()),
            act);
    return Replies.ok(stored, view(stored));
  }

  @PostMapping("/{id}/revocations")
  ResponseEntity<CaseView> revoke(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.Revocation body,
      Act act) {
    Stored<Case> stored =
        revokeDecision.handle(
            new RevokeDecision.Command(new CaseId(id), expected, body.person(), body.reason()),
            act);
    return Replies.ok(stored, view(stored));
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<CaseView> close(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    Stored<Case> stored = closeCase.handle(new CaseId(id), expected, act);
    return Replies.ok(stored, view(stored));
  }

  private static CaseView view(Stored<Case> stored) {
    return view(stored, true);
  }

  private static CaseView view(Stored<Case> stored, boolean inFull) {
    Case filed = stored.state();
    return new CaseView(
        filed.id().value(),
        stored.revision().value(),
        filed.number().value(),
        filed.clue().clue().value(),
        filed.clue().organ(),
        filed.department(),
        switch (filed.state()) {
          case CaseState.Filed _ -> "filed";
          case CaseState.Decided _ -> "decided";
          case CaseState.Closed _ -> "closed";
        },
        filed.filedOn(),
        filed.persons().stream().map(each -> person(each, inFull)).toList());
  }

  private static PersonView person(Case.Person person, boolean inFull) {
    Case.Decision decision = person.decision();
    return new PersonView(
        person.place(),
        decision == null ? null : decision(decision),
        person.revoked().stream()
            .map(
                each ->
                    new RevokedView(
                        decision(each.decision()), each.by().on(), inFull ? each.reason() : null))
            .toList());
  }

  private static DecisionView decision(Case.Decision decision) {
    return new DecisionView(decision.punished(), decision.measures(), decision.decidedOn());
  }
}
