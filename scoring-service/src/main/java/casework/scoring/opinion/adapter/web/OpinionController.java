package casework.scoring.opinion.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.scoring.opinion.adapter.web.OpinionViews.OpinionDetail;
import casework.scoring.opinion.application.DraftOpinion;
import casework.scoring.opinion.application.GatherFacts;
import casework.scoring.opinion.application.RequestOpinion;
import casework.scoring.opinion.application.SignOpinion;
import casework.scoring.opinion.application.WithdrawOpinion;
import casework.scoring.opinion.domain.Ground;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.Purpose;
import casework.scoring.opinion.domain.Verdict;
import casework.scoring.opinion.domain.VerdictKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of an opinion; each is its signer's own call. */
@RestController
@RequestMapping("/api/scores/opinions")
class OpinionController {

  private final RequestOpinion request;
  private final GatherFacts gather;
  private final DraftOpinion draft;
  private final SignOpinion sign;
  private final WithdrawOpinion withdraw;

  OpinionController(
      RequestOpinion request,
      GatherFacts gather,
      DraftOpinion draft,
      SignOpinion sign,
      WithdrawOpinion withdraw) {
    this.request = request;
    this.gather = gather;
    this.draft = draft;
    this.sign = sign;
    this.withdraw = withdraw;
  }

  record OpinionRequest(
      @NotNull Purpose purpose,
      @NotEmpty @Size(max = Opinion.MOST) List<@NotBlank @Size(max = 20) String> cadres) {}

  record OpinionDraft(
      @NotEmpty @Size(max = Opinion.MOST) List<@Valid @NotNull DraftVerdict> verdicts) {}

  record DraftVerdict(
      @NotBlank @Size(max = 20) String cadre,
      @NotNull VerdictKind verdict,
      @NotNull @Size(max = 10) List<@NotNull Ground> grounds) {}

  record OpinionReason(@NotBlank @Size(max = 500) String reason) {}

  /** A step that needs nothing but the signer's own call. */
  record OpinionStep() {}

  @PostMapping
  ResponseEntity<OpinionDetail> requestOpinion(
      @Valid @RequestBody OpinionRequest body, CreationAct creation) {
    Created<Opinion> created =
        request.handle(new RequestOpinion.Command(body.purpose(), body.cadres()), creation.act());
    return Replies.created(
        created,
        URI.create("/api/scores/opinions/" + created.stored().id()),
        OpinionViews.detail(created.stored()));
  }

  /** Asks all services; 503 where one does not answer, and the request goes on waiting. */
  @PostMapping("/{id}/facts")
  ResponseEntity<OpinionDetail> gatherFacts(
      @PathVariable UUID id, Revision expected, @RequestBody OpinionStep body, Act act) {
    return reply(gather.handle(id, expected, act));
  }

  @PostMapping("/{id}/draft")
  ResponseEntity<OpinionDetail> draftOpinion(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody OpinionDraft body, Act act) {
    List<Verdict> verdicts =
        body.verdicts().stream()
            .map(each -> new Verdict(each.cadre(), each.verdict(), each.grounds()))
            .toList();
    return reply(draft.handle(id, expected, verdicts, act));
  }

  /** The second signature issues the opinion; 503 where a service does not answer. */
  @PostMapping("/{id}/signatures")
  ResponseEntity<OpinionDetail> signOpinion(
      @PathVariable UUID id, Revision expected, @RequestBody OpinionStep body, Act act) {
    return reply(sign.handle(id, expected, act));
  }

  @PostMapping("/{id}/withdrawal")
  ResponseEntity<OpinionDetail> withdrawOpinion(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody OpinionReason body, Act act) {
    return reply(withdraw.handle(id, expected, body.reason(), act));
  }

  private static ResponseEntity<OpinionDetail> reply(Stored<Opinion> stored) {
    return Replies.ok(stored, OpinionViews.detail(stored));
  }
}
