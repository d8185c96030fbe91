package casework.clue.adapter.web;

import casework.clue.adapter.web.ClueViews.Detail;
import casework.clue.application.AcknowledgePrompt;
import casework.clue.application.AnswerNotice;
import casework.clue.application.DeclareConflict;
import casework.clue.application.ExtendDeadline;
import casework.clue.application.PauseClock;
import casework.clue.application.RecordStudy;
import casework.clue.application.ResumeClock;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueId;
import casework.clue.domain.RuleBook;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is added to a clue (studies, recusals, acknowledgements, answers; without {@code If-Match})
 * and what moves its clock (with it).
 */
@RestController
@RequestMapping("/api/clues/{id}")
class PaceController {

  private final RecordStudy recordStudy;
  private final DeclareConflict declareConflict;
  private final ExtendDeadline extendDeadline;
  private final PauseClock pauseClock;
  private final ResumeClock resumeClock;
  private final AnswerNotice answerNotice;
  private final AcknowledgePrompt acknowledgePrompt;
  private final CodeSets codes;
  private final RuleBook rules;

  PaceController(
      RecordStudy recordStudy,
      DeclareConflict declareConflict,
      ExtendDeadline extendDeadline,
      PauseClock pauseClock,
      ResumeClock resumeClock,
      AnswerNotice answerNotice,
      AcknowledgePrompt acknowledgePrompt,
      CodeSets codes,
      RuleBook rules) {
    this.recordStudy = recordStudy;
    this.declareConflict = declareConflict;
    this.extendDeadline = extendDeadline;
    this.pauseClock = pauseClock;
    this.resumeClock = resumeClock;
    this.answerNotice = answerNotice;
    this.acknowledgePrompt = acknowledgePrompt;
    this.codes = codes;
    this.rules = rules;
  }

  @PostMapping("/studies")
  ResponseEntity<Detail> study(
      @PathVariable UUID id, @Valid @RequestBody Bodies.HeldStudy body, Act act) {
    return reply(
        recordStudy.handle(
            new RecordStudy.Command(
                new ClueId(id),
                body.level(),
                body.heldOn(),
                body.participants(),
                body.conclusion().method()),
            act),
        act);
  }

  @PostMapping("/recusals")
  ResponseEntity<Detail> recuse(
      @PathVariable UUID id, @Valid @RequestBody Bodies.Recusal body, Act act) {
    codes.require("clue-recusal-ground", body.ground(), "ground");
    return reply(
        declareConflict.handle(new DeclareConflict.Command(new ClueId(id), body.ground()), act),
        act);
  }

  @PostMapping("/extension")
  ResponseEntity<Detail> extend(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.GrantedExtension body,
      Act act) {
    return reply(
        extendDeadline.handle(
            new ExtendDeadline.Command(new ClueId(id), expected, body.months(), body.reason()),
            act),
        act);
  }

  @PostMapping("/pauses")
  ResponseEntity<Detail> pause(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.BegunPause body,
      Act act) {
    codes.require("clue-pause-reason", body.reason(), "reason");
    return reply(
        pauseClock.handle(
            new PauseClock.Command(new ClueId(id), expected, body.from(), body.reason()), act),
        act);
  }

  @PostMapping("/pauses/{n}/end")
  ResponseEntity<Detail> resume(
      @PathVariable UUID id,
      @PathVariable int n,
      Revision expected,
      @Valid @RequestBody Bodies.PauseEnd body,
      Act act) {
    return reply(
        resumeClock.handle(new ResumeClock.Command(new ClueId(id), expected, n, body.until()), act),
        act);
  }

  @PostMapping("/notices/{n}/answer")
  ResponseEntity<Detail> answer(
      @PathVariable UUID id,
      @PathVariable int n,
      @Valid @RequestBody Bodies.NoticeAnswer body,
      Act act) {
    return reply(
        answerNotice.handle(new AnswerNotice.Command(new ClueId(id), n, body.text()), act), act);
  }

  @PostMapping("/prompts/{n}/acknowledgement")
  ResponseEntity<Detail> acknowledge(
      @PathVariable UUID id, @PathVariable int n, @RequestBody Bodies.Nothing body, Act act) {
    return reply(
        acknowledgePrompt.handle(new AcknowledgePrompt.Command(new ClueId(id), n), act), act);
  }

  private ResponseEntity<Detail> reply(Stored<Clue> stored, Act act) {
    return Replies.ok(stored, ClueViews.detail(stored, rules, act.on()));
  }
}
