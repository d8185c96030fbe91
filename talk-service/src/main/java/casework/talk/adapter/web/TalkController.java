package casework.talk.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.security.Gates;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.talk.adapter.web.TalkViews.TalkDetail;
import casework.talk.application.ApproveTalk;
import casework.talk.application.CancelTalk;
import casework.talk.application.CloseTalk;
import casework.talk.application.DelegateTalk;
import casework.talk.application.HoldTalk;
import casework.talk.application.PlanTalk;
import casework.talk.domain.MandateId;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps that move a talk on; each is its signer's own call and needs {@code If-Match}. */
@RestController
@RequestMapping("/api/talks")
class TalkController {

  private final PlanTalk planTalk;
  private final ApproveTalk approveTalk;
  private final DelegateTalk delegateTalk;
  private final HoldTalk holdTalk;
  private final CloseTalk closeTalk;
  private final CancelTalk cancelTalk;
  private final CodeSets codes;
  private final Rooms rooms;
  private final RuleBook rules;

  // One controller per step would be smaller and the ledger's addresses harder to find.
  TalkController(
      PlanTalk planTalk,
      ApproveTalk approveTalk,
      DelegateTalk delegateTalk,
      HoldTalk holdTalk,
      CloseTalk closeTalk,
      CancelTalk cancelTalk,
      CodeSets codes,
      Rooms rooms,
      RuleBook rules) {
    this.planTalk = planTalk;
    this.approveTalk = approveTalk;
    this.delegateTalk = delegateTalk;
    this.holdTalk = holdTalk;
    this.closeTalk = closeTalk;
    this.cancelTalk = cancelTalk;
    this.codes = codes;
    this.rooms = rooms;
    this.rules = rules;
  }

  @PostMapping
  ResponseEntity<TalkDetail> plan(@Valid @RequestBody Bodies.TalkPlan body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), Readers.DETAIL);
    rooms.require(act.actor().organ(), body.department(), "department");
    body.persons().stream()
        .map(Bodies.PersonInvited::trigger)
        .filter(each -> each != null && !each.isEmpty())
        .forEach(each -> codes.require("talk-trigger", each, "trigger"));
    Created<Talk> created = planTalk.handle(command(body), act);
    return Replies.created(
        created,
        URI.create("/api/talks/" + created.stored().id()),
        TalkViews.detail(created.stored(), rules, act.on()));
  }

  private static PlanTalk.Command command(Bodies.TalkPlan body) {
    return new PlanTalk.Command(
        body.department(),
        body.kind(),
        body.plannedFor(),
        body.form(),
        body.initiative(),
        Bodies.orEmpty(body.principal()),
        body.speaker(),
        body.capacity(),
        body.healthKnown(),
        body.mindKnown(),
        body.persons().stream()
            .map(
                each ->
                    new PlanTalk.Person(
                        each.id(),
                        each.standing(),
                        Bodies.orEmpty(each.trigger()),
                        Bodies.orNone(each.mandates()).stream().map(MandateId::new).toList()))
            .toList(),
        body.text());
  }

  @PostMapping("/{id}/approval")
  ResponseEntity<TalkDetail> approve(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.PrincipalApproval body,
      Act act) {
    return reply(
        approveTalk.handle(
            new ApproveTalk.Command(new TalkId(id), expected, body.principal(), body.approvedOn()),
            act),
        act);
  }

  @PostMapping("/{id}/delegation")
  ResponseEntity<TalkDetail> delegate(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.DelegationLetter body,
      Act act) {
    return reply(
        delegateTalk.handle(
            new DelegateTalk.Command(
                new TalkId(id),
                expected,
                body.delegate(),
                body.capacity(),
                body.letter(),
                body.givenOn()),
            act),
        act);
  }

  @PostMapping("/{id}/record")
  ResponseEntity<TalkDetail> hold(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.TalkRecord body,
      Act act) {
    return reply(
        holdTalk.handle(
            new HoldTalk.Command(
                new TalkId(id),
                expected,
                body.heldOn(),
                body.place(),
                body.present(),
                body.said(),
                body.minutes(),
                body.opinion()),
            act),
        act);
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<TalkDetail> close(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return reply(closeTalk.handle(new CloseTalk.Command(new TalkId(id), expected), act), act);
  }

  @PostMapping("/{id}/cancellation")
  ResponseEntity<TalkDetail> cancel(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Reason body, Act act) {
    return reply(
        cancelTalk.handle(new CancelTalk.Command(new TalkId(id), expected, body.reason()), act),
        act);
  }

  private ResponseEntity<TalkDetail> reply(Stored<Talk> stored, Act act) {
    return Replies.ok(stored, TalkViews.detail(stored, rules, act.on()));
  }
}
