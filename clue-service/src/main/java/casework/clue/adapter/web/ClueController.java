package casework.clue.adapter.web;

import casework.clue.adapter.web.ClueViews.Detail;
import casework.clue.application.ApproveDisposal;
import casework.clue.application.ApproveDistribution;
import casework.clue.application.CorrectClue;
import casework.clue.application.ProposeDistribution;
import casework.clue.application.ReassignKeeper;
import casework.clue.application.ReceiveClue;
import casework.clue.application.RecordResult;
import casework.clue.application.RegisterClue;
import casework.clue.application.ReopenClue;
import casework.clue.application.ReturnToStudy;
import casework.clue.application.StrikeOff;
import casework.clue.application.VoidClue;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps that move a clue on; each is its signer's own call and needs {@code If-Match}. */
@RestController
@RequestMapping("/api/clues/{id}")
class ClueController {

  private final RegisterClue registerClue;
  private final ProposeDistribution proposeDistribution;
  private final ApproveDistribution approveDistribution;
  private final ReceiveClue receiveClue;
  private final ReassignKeeper reassignKeeper;
  private final ApproveDisposal approveDisposal;
  private final ReturnToStudy returnToStudy;
  private final RecordResult recordResult;
  private final StrikeOff strikeOff;
  private final ReopenClue reopenClue;
  private final CorrectClue correctClue;
  private final VoidClue voidClue;
  private final CodeSets codes;
  private final Rooms rooms;
  private final RuleBook rules;

  // One controller per step would be smaller and the ledger's addresses harder to find.
  ClueController(
      RegisterClue registerClue,
      ProposeDistribution proposeDistribution,
      ApproveDistribution approveDistribution,
      ReceiveClue receiveClue,
      ReassignKeeper reassignKeeper,
      ApproveDisposal approveDisposal,
      ReturnToStudy returnToStudy,
      RecordResult recordResult,
      StrikeOff strikeOff,
      ReopenClue reopenClue,
      CorrectClue correctClue,
      VoidClue voidClue,
      CodeSets codes,
      Rooms rooms,
      RuleBook rules) {
    this.registerClue = registerClue;
    this.proposeDistribution = proposeDistribution;
    this.approveDistribution = approveDistribution;
    this.receiveClue = receiveClue;
    this.reassignKeeper = reassignKeeper;
    this.approveDisposal = approveDisposal;
    this.returnToStudy = returnToStudy;
    this.recordResult = recordResult;
    this.strikeOff = strikeOff;
    this.reopenClue = reopenClue;
    this.correctClue = correctClue;
    this.voidClue = voidClue;
    this.codes = codes;
    this.rooms = rooms;
    this.rules = rules;
  }

  @PostMapping("/registration")
  ResponseEntity<Detail> register(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return reply(registerClue.handle(new RegisterClue.Command(new ClueId(id), expected), act), act);
  }

  @PostMapping("/distribution-proposal")
  ResponseEntity<Detail> propose(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Proposal body, Act act) {
    codes.require("clue-distribution-mode", body.mode(), "mode");
    rooms.require(act.actor().organ(), body.department(), "department");
    return reply(
        proposeDistribution.handle(
            new ProposeDistribution.Command(
                new ClueId(id), expected, body.department(), body.mode()),
            act),
        act);
  }

  @PostMapping("/distribution-approval")
  ResponseEntity<Detail> approve(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return reply(
        approveDistribution.handle(new ApproveDistribution.Command(new ClueId(id), expected), act),
        act);
  }

  @PostMapping("/handover")
  ResponseEntity<Detail> receive(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Handover body, Act act) {
    return reply(
        receiveClue.handle(new ReceiveClue.Command(new ClueId(id), expected, body.keeper()), act),
        act);
  }

  @PostMapping("/keeper")
  ResponseEntity<Detail> reassign(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Handover body, Act act) {
    return reply(
        reassignKeeper.handle(
            new ReassignKeeper.Command(new ClueId(id), expected, body.keeper()), act),
        act);
  }

  @PostMapping("/disposal")
  ResponseEntity<Detail> dispose(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Disposal body, Act act) {
    return reply(
        approveDisposal.handle(
            new ApproveDisposal.Command(
                new ClueId(id), expected, body.method(), Bodies.orNone(body.team())),
            act),
        act);
  }

  @PostMapping("/restudy")
  ResponseEntity<Detail> restudy(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Reason body, Act act) {
    return reply(
        returnToStudy.handle(
            new ReturnToStudy.Command(new ClueId(id), expected, body.reason()), act),
        act);
  }

  @PostMapping("/result")
  ResponseEntity<Detail> result(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Result body, Act act) {
    List<String> measures = Bodies.orNone(body.measures());
    measures.forEach(each -> codes.require("clue-measure", each, "measures"));
    Bodies.Filing filing = body.filing();
    return reply(
        recordResult.handle(
            new RecordResult.Command(
                new ClueId(id),
                expected,
                body.kind(),
                measures,
                filing == null ? List.of() : filing.persons()),
            act),
        act);
  }

  @PostMapping("/striking-off")
  ResponseEntity<Detail> strikeOff(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return reply(strikeOff.handle(new StrikeOff.Command(new ClueId(id), expected), act), act);
  }

  @PostMapping("/reopening")
  ResponseEntity<Detail> reopen(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.Reopening body,
      Act act) {
    codes.require("clue-reopen-reason", body.reason(), "reason");
    String note = Objects.requireNonNullElse(body.note(), "");
    return reply(
        reopenClue.handle(
            new ReopenClue.Command(new ClueId(id), expected, body.reason(), note), act),
        act);
  }

  @PostMapping("/correction")
  ResponseEntity<Detail> correct(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.Correction body,
      Act act) {
    return reply(
        correctClue.handle(
            new CorrectClue.Command(
                new ClueId(id), expected, body.region(), body.problem(), body.reason()),
            act),
        act);
  }

  @PostMapping("/voiding")
  ResponseEntity<Detail> voided(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Reason body, Act act) {
    return reply(
        voidClue.handle(new VoidClue.Command(new ClueId(id), expected, body.reason()), act), act);
  }

  private ResponseEntity<Detail> reply(Stored<Clue> stored, Act act) {
    return Replies.ok(stored, ClueViews.detail(stored, rules, act.on()));
  }
}
