package casework.scoring.warning.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.scoring.warning.adapter.web.WarningBodies.BoundParty;
import casework.scoring.warning.adapter.web.WarningViews.WarningDetail;
import casework.scoring.warning.application.EscalateWarning;
import casework.scoring.warning.application.GiveWarning;
import casework.scoring.warning.application.OpenGate;
import casework.scoring.warning.application.RecordRectification;
import casework.scoring.warning.application.RevokeWarning;
import casework.scoring.warning.application.VoidWarning;
import casework.scoring.warning.domain.Target;
import casework.scoring.warning.domain.Warning;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The head gives cards and decides; the office records what was put right. */
@RestController
@RequestMapping("/api/scores/warnings")
class WarningController {

  private final GiveWarning giveWarning;
  private final RecordRectification recordRectification;
  private final RevokeWarning revokeWarning;
  private final EscalateWarning escalateWarning;
  private final VoidWarning voidWarning;
  private final OpenGate openGate;
  private final Situations situations;
  private final CodeSets codes;

  // One controller per step would be smaller and the warning's addresses harder to find.
  WarningController(
      GiveWarning giveWarning,
      RecordRectification recordRectification,
      RevokeWarning revokeWarning,
      EscalateWarning escalateWarning,
      VoidWarning voidWarning,
      OpenGate openGate,
      Situations situations,
      CodeSets codes) {
    this.giveWarning = giveWarning;
    this.recordRectification = recordRectification;
    this.revokeWarning = revokeWarning;
    this.escalateWarning = escalateWarning;
    this.voidWarning = voidWarning;
    this.openGate = openGate;
    this.situations = situations;
    this.codes = codes;
  }

  @PostMapping
  ResponseEntity<WarningDetail> give(
      @Valid @RequestBody WarningBodies.GivenWarning body, CreationAct creation) {
    situations.require(body.target().kind(), body.situations());
    codes.require("scoring-warning-source", body.source(), "source");
    Created<Warning> made =
        giveWarning.handle(
            new GiveWarning.Command(
                new Target(body.target().kind(), body.target().id()),
                body.situations(),
                body.source(),
                body.grave(),
                body.parties().stream().map(BoundParty::party).toList()),
            creation.act());
    URI there = URI.create("/api/scores/warnings/" + made.stored().id());
    return Replies.created(made, there, WarningViews.detail(made.stored().state()));
  }

  @PostMapping("/{id}/effect")
  ResponseEntity<WarningDetail> effect(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody WarningBodies.RecordedEffect body,
      Act act) {
    return reply(
        recordRectification.handle(
            new RecordRectification.Command(
                id,
                expected,
                body.party(),
                body.effect() == null ? "" : body.effect(),
                body.evidence() == null ? List.of() : body.evidence()),
            act));
  }

  @PostMapping("/{id}/revocation")
  ResponseEntity<WarningDetail> revoke(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody WarningBodies.WarningReason body,
      Act act) {
    return reply(revokeWarning.handle(new RevokeWarning.Command(id, expected, body.reason()), act));
  }

  @PostMapping("/{id}/escalation")
  ResponseEntity<WarningDetail> escalate(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody WarningBodies.WarningEscalation body,
      Act act) {
    if (body.measure() != null) {
      codes.require("scoring-warning-measure", body.measure(), "measure");
    }
    return reply(
        escalateWarning.handle(
            new EscalateWarning.Command(id, expected, body.measure(), body.reason()), act));
  }

  @PostMapping("/{id}/voiding")
  ResponseEntity<WarningDetail> voided(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody WarningBodies.WarningReason body,
      Act act) {
    return reply(voidWarning.handle(new VoidWarning.Command(id, expected, body.reason()), act));
  }

  @PostMapping("/{id}/exemptions")
  ResponseEntity<WarningDetail> exempt(
      @PathVariable UUID id,
      @Valid @RequestBody WarningBodies.GateExemption body,
      CreationAct creation) {
    Stored<Warning> stored =
        openGate.handle(
            new OpenGate.Command(id, body.gate(), body.occasion(), body.reason(), body.until()),
            creation.act());
    URI there = URI.create("/api/scores/warnings/" + id);
    return Replies.created(
        new Created<>(stored, false), there, WarningViews.detail(stored.state()));
  }

  private static ResponseEntity<WarningDetail> reply(Stored<Warning> stored) {
    return Replies.ok(stored, WarningViews.detail(stored.state()));
  }
}
