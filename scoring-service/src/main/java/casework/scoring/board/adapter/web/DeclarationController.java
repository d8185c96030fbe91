package casework.scoring.board.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.scoring.board.adapter.web.DeclarationViews.DeclarationDetail;
import casework.scoring.board.adapter.web.ScoreBodies.ScoreClaim;
import casework.scoring.board.adapter.web.ScoreBodies.ScoreVerdict;
import casework.scoring.board.application.DeclareMonth;
import casework.scoring.board.application.ReturnDeclaration;
import casework.scoring.board.application.RewriteDeclaration;
import casework.scoring.board.application.VerifyDeclaration;
import casework.scoring.board.domain.Declaration;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A body declares its month in one call; the office verifies or returns it. */
@RestController
@RequestMapping("/api/scores/declarations")
class DeclarationController {

  private final DeclareMonth declareMonth;
  private final RewriteDeclaration rewriteDeclaration;
  private final ReturnDeclaration returnDeclaration;
  private final VerifyDeclaration verifyDeclaration;
  private final DeclarationViews views;

  DeclarationController(
      DeclareMonth declareMonth,
      RewriteDeclaration rewriteDeclaration,
      ReturnDeclaration returnDeclaration,
      VerifyDeclaration verifyDeclaration,
      DeclarationViews views) {
    this.declareMonth = declareMonth;
    this.rewriteDeclaration = rewriteDeclaration;
    this.returnDeclaration = returnDeclaration;
    this.verifyDeclaration = verifyDeclaration;
    this.views = views;
  }

  @PostMapping
  ResponseEntity<DeclarationDetail> declare(
      @Valid @RequestBody ScoreBodies.ScoreDeclaration body, CreationAct creation) {
    Created<Declaration> made =
        declareMonth.handle(
            new DeclareMonth.Command(
                Words.month(body.period()),
                body.items().stream().map(ScoreClaim::claim).toList(),
                declared(body.declared())),
            creation.act());
    URI there = URI.create("/api/scores/declarations/" + made.stored().id());
    return Replies.created(made, there, views.detail(made.stored().state()));
  }

  @PostMapping("/{id}/rewriting")
  ResponseEntity<DeclarationDetail> rewrite(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody ScoreBodies.ScoreRewriting body,
      Act act) {
    return reply(
        rewriteDeclaration.handle(
            new RewriteDeclaration.Command(
                id,
                expected,
                body.items().stream().map(ScoreClaim::claim).toList(),
                declared(body.declared())),
            act));
  }

  @PostMapping("/{id}/return")
  ResponseEntity<DeclarationDetail> giveBack(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody ScoreBodies.ScoreReturn body,
      Act act) {
    return reply(
        returnDeclaration.handle(new ReturnDeclaration.Command(id, expected, body.reason()), act));
  }

  @PostMapping("/{id}/verification")
  ResponseEntity<DeclarationDetail> verify(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody ScoreBodies.ScoreVerification body,
      Act act) {
    return reply(
        verifyDeclaration.handle(
            new VerifyDeclaration.Command(
                id, expected, body.verdicts().stream().map(ScoreVerdict::verdict).toList()),
            act));
  }

  private static boolean declared(@Nullable Boolean said) {
    return said == null || said;
  }

  private ResponseEntity<DeclarationDetail> reply(Stored<Declaration> stored) {
    return Replies.ok(stored, views.detail(stored.state()));
  }
}
