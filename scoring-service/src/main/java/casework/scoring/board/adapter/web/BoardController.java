package casework.scoring.board.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.platform.web.CreationAct;
import casework.platform.web.Replies;
import casework.scoring.board.adapter.web.BoardViews.BoardDetail;
import casework.scoring.board.adapter.web.ScoreBodies.ScoreChange;
import casework.scoring.board.application.CorrectBoard;
import casework.scoring.board.application.DecideObjection;
import casework.scoring.board.application.EnterDeduction;
import casework.scoring.board.application.PublishBoard;
import casework.scoring.board.application.RaiseObjection;
import casework.scoring.board.application.WithdrawDeduction;
import casework.scoring.board.domain.Board;
import casework.scoring.board.domain.Correction;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deductions, publication, objections and what the head puts right. */
@RestController
@RequestMapping("/api/scores")
class BoardController {

  private final EnterDeduction enterDeduction;
  private final WithdrawDeduction withdrawDeduction;
  private final PublishBoard publishBoard;
  private final RaiseObjection raiseObjection;
  private final DecideObjection decideObjection;
  private final CorrectBoard correctBoard;
  private final BoardViews views;

  // One controller per step would be smaller and the board's addresses harder to find.
  BoardController(
      EnterDeduction enterDeduction,
      WithdrawDeduction withdrawDeduction,
      PublishBoard publishBoard,
      RaiseObjection raiseObjection,
      DecideObjection decideObjection,
      CorrectBoard correctBoard,
      BoardViews views) {
    this.enterDeduction = enterDeduction;
    this.withdrawDeduction = withdrawDeduction;
    this.publishBoard = publishBoard;
    this.raiseObjection = raiseObjection;
    this.decideObjection = decideObjection;
    this.correctBoard = correctBoard;
    this.views = views;
  }

  @PostMapping("/deductions")
  ResponseEntity<BoardDetail> deduct(
      @Valid @RequestBody ScoreBodies.ScoreDeduction body, CreationAct creation) {
    return created(
        enterDeduction.handle(
            new EnterDeduction.Command(
                Words.month(body.period()),
                body.department(),
                new Correction.Wanted(body.item(), body.count(), body.situation()),
                ScoreBodies.orNone(body.evidence()),
                body.reason()),
            creation.act()),
        creation.act());
  }

  @PostMapping("/boards")
  ResponseEntity<BoardDetail> publish(
      @Valid @RequestBody ScoreBodies.ScorePublication body, CreationAct creation) {
    return created(publishBoard.handle(Words.month(body.period()), creation.act()), creation.act());
  }

  @PostMapping("/boards/{organ}/{period}/deduction-withdrawal")
  ResponseEntity<BoardDetail> withdrawDeduction(
      @PathVariable String organ,
      @PathVariable String period,
      Revision expected,
      @Valid @RequestBody ScoreBodies.ScoreDeductionWithdrawal body,
      Act act) {
    return reply(
        withdrawDeduction.handle(
            new WithdrawDeduction.Command(
                id(organ, period), expected, body.deduction(), body.reason()),
            act),
        act);
  }

  @PostMapping("/boards/{organ}/{period}/objections")
  ResponseEntity<BoardDetail> object(
      @PathVariable String organ,
      @PathVariable String period,
      @Valid @RequestBody ScoreBodies.ScoreObjection body,
      CreationAct creation) {
    return created(
        raiseObjection.handle(
            new RaiseObjection.Command(id(organ, period), body.item(), body.grounds()),
            creation.act()),
        creation.act());
  }

  @PostMapping("/boards/{organ}/{period}/ruling")
  ResponseEntity<BoardDetail> decide(
      @PathVariable String organ,
      @PathVariable String period,
      Revision expected,
      @Valid @RequestBody ScoreBodies.ScoreRuling body,
      Act act) {
    return reply(
        decideObjection.handle(
            new DecideObjection.Command(
                id(organ, period),
                expected,
                body.objection(),
                body.upheld(),
                ScoreBodies.orNone(body.changes()).stream().map(ScoreChange::wanted).toList(),
                body.reason()),
            act),
        act);
  }

  @PostMapping("/boards/{organ}/{period}/correction")
  ResponseEntity<BoardDetail> correct(
      @PathVariable String organ,
      @PathVariable String period,
      Revision expected,
      @Valid @RequestBody ScoreBodies.ScoreCorrection body,
      Act act) {
    return reply(
        correctBoard.handle(
            new CorrectBoard.Command(
                id(organ, period),
                expected,
                body.department(),
                body.changes().stream().map(ScoreChange::wanted).toList(),
                body.reason()),
            act),
        act);
  }

  private static UUID id(String organ, String period) {
    return Board.idOf(organ, Words.month(period));
  }

  private ResponseEntity<BoardDetail> created(Stored<Board> stored, Act act) {
    Board board = stored.state();
    URI there = URI.create("/api/scores/boards/" + board.organ() + "/" + board.period());
    return Replies.created(new Created<>(stored, false), there, views.detail(board, act.actor()));
  }

  private ResponseEntity<BoardDetail> reply(Stored<Board> stored, Act act) {
    return Replies.ok(stored, views.detail(stored.state(), act.actor()));
  }
}
