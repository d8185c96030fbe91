package casework.inspection.adapter.web;

import casework.inspection.adapter.web.RoundViews.RoundDetail;
import casework.inspection.application.round.AuthoriseLeader;
import casework.inspection.application.round.ComposeGroup;
import casework.inspection.application.round.DeclareTies;
import casework.inspection.application.round.FeedBackUnit;
import casework.inspection.application.round.MoveRound;
import casework.inspection.application.round.OpenRound;
import casework.inspection.application.round.VoidRound;
import casework.inspection.domain.RoundId;
import casework.inspection.domain.round.Round;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rounds: planned, manned, announced, held, fed back and closed. */
@RestController
@RequestMapping("/api/inspections/rounds")
class RoundController {

  private final OpenRound openRound;
  private final DeclareTies declareTies;
  private final ComposeGroup composeGroup;
  private final AuthoriseLeader authoriseLeader;
  private final MoveRound moveRound;
  private final FeedBackUnit feedBackUnit;
  private final VoidRound voidRound;
  private final CodeSets codes;

  RoundController(
      OpenRound openRound,
      DeclareTies declareTies,
      ComposeGroup composeGroup,
      AuthoriseLeader authoriseLeader,
      MoveRound moveRound,
      FeedBackUnit feedBackUnit,
      VoidRound voidRound,
      CodeSets codes) {
    this.openRound = openRound;
    this.declareTies = declareTies;
    this.composeGroup = composeGroup;
    this.authoriseLeader = authoriseLeader;
    this.moveRound = moveRound;
    this.feedBackUnit = feedBackUnit;
    this.voidRound = voidRound;
    this.codes = codes;
  }

  @PostMapping
  ResponseEntity<RoundDetail> open(@Valid @RequestBody Bodies.NewRound body, CreationAct creation) {
    codes.require("inspection-round-kind", body.kind(), "kind");
    Created<Round> created =
        openRound.handle(new OpenRound.Command(body.name(), body.kind()), creation.act());
    return Replies.created(
        created,
        URI.create("/api/inspections/rounds/" + created.stored().id()),
        RoundViews.detail(created.stored()));
  }

  @PostMapping("/{id}/declarations")
  ResponseEntity<RoundDetail> declare(
      @PathVariable UUID id, @Valid @RequestBody Bodies.Declared body, Act act) {
    body.declarations().stream()
        .flatMap(each -> Bodies.orNone(each.ties()).stream())
        .forEach(tie -> codes.require("inspection-tie", tie.relation(), "relation"));
    return reply(
        declareTies.handle(
            new DeclareTies.Command(
                new RoundId(id),
                body.declarations().stream().map(Bodies.DeclaredTies::declaration).toList()),
            act));
  }

  @PostMapping("/{id}/groups/{n}")
  ResponseEntity<RoundDetail> compose(
      @PathVariable UUID id,
      @PathVariable int n,
      @Valid @RequestBody Bodies.FormedGroup body,
      Act act) {
    return reply(
        composeGroup.handle(
            new ComposeGroup.Command(
                new RoundId(id),
                n,
                body.seats().stream().map(Bodies.TakenSeat::seat).toList(),
                body.units().stream().map(Bodies.NamedUnit::named).toList()),
            act));
  }

  @PostMapping("/{id}/groups/{n}/authorisation")
  ResponseEntity<RoundDetail> authorise(
      @PathVariable UUID id, @PathVariable int n, @RequestBody Bodies.Nothing body, Act act) {
    return reply(authoriseLeader.handle(new AuthoriseLeader.Command(new RoundId(id), n), act));
  }

  @PostMapping("/{id}/announcement")
  ResponseEntity<RoundDetail> announce(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return move(id, expected, MoveRound.Move.ANNOUNCE, act);
  }

  @PostMapping("/{id}/entry")
  ResponseEntity<RoundDetail> enter(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return move(id, expected, MoveRound.Move.ENTER, act);
  }

  @PostMapping("/{id}/leaving")
  ResponseEntity<RoundDetail> leave(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return move(id, expected, MoveRound.Move.LEAVE, act);
  }

  @PostMapping("/{id}/report")
  ResponseEntity<RoundDetail> report(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return move(id, expected, MoveRound.Move.REPORT, act);
  }

  @PostMapping("/{id}/closing")
  ResponseEntity<RoundDetail> close(
      @PathVariable UUID id, Revision expected, @RequestBody Bodies.Nothing body, Act act) {
    return move(id, expected, MoveRound.Move.CLOSE, act);
  }

  @PostMapping("/{id}/feedbacks")
  ResponseEntity<RoundDetail> feedBack(
      @PathVariable UUID id, @Valid @RequestBody Bodies.GivenFeedback body, Act act) {
    return reply(
        feedBackUnit.handle(
            new FeedBackUnit.Command(
                new RoundId(id), body.unit(), body.individualOn(), body.publicOn()),
            act));
  }

  @PostMapping("/{id}/voiding")
  ResponseEntity<RoundDetail> voided(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Reason body, Act act) {
    return reply(
        voidRound.handle(new VoidRound.Command(new RoundId(id), expected, body.reason()), act));
  }

  private ResponseEntity<RoundDetail> move(
      UUID id, Revision expected, MoveRound.Move move, Act act) {
    return reply(moveRound.handle(new MoveRound.Command(new RoundId(id), expected, move), act));
  }

  private static ResponseEntity<RoundDetail> reply(Stored<Round> stored) {
    return Replies.ok(stored, RoundViews.detail(stored));
  }
}
