package casework.talk.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.talk.adapter.web.MandateViews.MandateDetail;
import casework.talk.application.AssignMandate;
import casework.talk.application.ExemptMandate;
import casework.talk.application.GatherMandate;
import casework.talk.application.ProposeMandate;
import casework.talk.application.WithdrawMandate;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.RuleBook;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps on a duty to talk; each is its signer's own call and needs {@code If-Match}. */
@RestController
@RequestMapping("/api/talks/mandates")
class MandateController {

  private final ProposeMandate proposeMandate;
  private final AssignMandate assignMandate;
  private final GatherMandate gatherMandate;
  private final ExemptMandate exemptMandate;
  private final WithdrawMandate withdrawMandate;
  private final CodeSets codes;
  private final Rooms rooms;
  private final RuleBook rules;

  MandateController(
      ProposeMandate proposeMandate,
      AssignMandate assignMandate,
      GatherMandate gatherMandate,
      ExemptMandate exemptMandate,
      WithdrawMandate withdrawMandate,
      CodeSets codes,
      Rooms rooms,
      RuleBook rules) {
    this.proposeMandate = proposeMandate;
    this.assignMandate = assignMandate;
    this.gatherMandate = gatherMandate;
    this.exemptMandate = exemptMandate;
    this.withdrawMandate = withdrawMandate;
    this.codes = codes;
    this.rooms = rooms;
    this.rules = rules;
  }

  @PostMapping
  ResponseEntity<MandateDetail> propose(
      @Valid @RequestBody Bodies.Proposal body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), Readers.DETAIL);
    codes.require("talk-trigger", body.trigger(), "trigger");
    rooms.require(act.actor().organ(), body.department(), "department");
    Created<Mandate> created =
        proposeMandate.handle(
            new ProposeMandate.Command(
                body.kind(), body.cadre(), body.trigger(), body.department()),
            act);
    return Replies.created(
        created,
        URI.create("/api/talks/mandates/" + created.stored().id()),
        MandateViews.detail(created.stored(), rules, act.on()));
  }

  @PostMapping("/{id}/assignment")
  ResponseEntity<MandateDetail> assign(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.Assignment body,
      Act act) {
    rooms.require(act.actor().organ(), body.department(), "department");
    return reply(
        assignMandate.handle(
            new AssignMandate.Command(new MandateId(id), expected, body.department()), act),
        act);
  }

  @PostMapping("/{id}/gathering")
  ResponseEntity<MandateDetail> gather(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return reply(
        gatherMandate.handle(new GatherMandate.Command(new MandateId(id), expected), act), act);
  }

  @PostMapping("/{id}/exemption")
  ResponseEntity<MandateDetail> exempt(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.Exemption body,
      Act act) {
    return reply(
        exemptMandate.handle(
            new ExemptMandate.Command(
                new MandateId(id), expected, body.reason(), body.explanation()),
            act),
        act);
  }

  @PostMapping("/{id}/withdrawal")
  ResponseEntity<MandateDetail> withdraw(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Reason body, Act act) {
    return reply(
        withdrawMandate.handle(
            new WithdrawMandate.Command(new MandateId(id), expected, body.reason()), act),
        act);
  }

  private ResponseEntity<MandateDetail> reply(Stored<Mandate> stored, Act act) {
    return Replies.ok(stored, MandateViews.detail(stored, rules, act.on()));
  }
}
