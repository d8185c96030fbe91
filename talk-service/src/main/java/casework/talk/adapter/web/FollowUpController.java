package casework.talk.adapter.web;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.Replies;
import casework.talk.adapter.web.TalkViews.TalkDetail;
import casework.talk.application.AddNote;
import casework.talk.application.Coordinate;
import casework.talk.application.FindClue;
import casework.talk.application.KeepPromise;
import casework.talk.application.PromiseRectification;
import casework.talk.application.ReportBack;
import casework.talk.application.SettleCoordination;
import casework.talk.application.TickContent;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What follows a talk that was held: content, notes, reports, promises, coordination, clues. */
@RestController
@RequestMapping("/api/talks/{id}")
class FollowUpController {

  private final TickContent tickContent;
  private final AddNote addNote;
  private final ReportBack reportBack;
  private final PromiseRectification promiseRectification;
  private final KeepPromise keepPromise;
  private final Coordinate coordinate;
  private final SettleCoordination settleCoordination;
  private final FindClue findClue;
  private final CodeSets codes;
  private final RuleBook rules;

  FollowUpController(
      TickContent tickContent,
      AddNote addNote,
      ReportBack reportBack,
      PromiseRectification promiseRectification,
      KeepPromise keepPromise,
      Coordinate coordinate,
      SettleCoordination settleCoordination,
      FindClue findClue,
      CodeSets codes,
      RuleBook rules) {
    this.tickContent = tickContent;
    this.addNote = addNote;
    this.reportBack = reportBack;
    this.promiseRectification = promiseRectification;
    this.keepPromise = keepPromise;
    this.coordinate = coordinate;
    this.settleCoordination = settleCoordination;
    this.findClue = findClue;
    this.codes = codes;
    this.rules = rules;
  }

  @PostMapping("/content")
  ResponseEntity<TalkDetail> content(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.Content body, Act act) {
    return reply(
        tickContent.handle(new TickContent.Command(new TalkId(id), expected, body.said()), act),
        act);
  }

  @PostMapping("/notes")
  ResponseEntity<TalkDetail> note(
      @PathVariable UUID id, Revision expected, @Valid @RequestBody Bodies.NoteText body, Act act) {
    codes.require("talk-note", body.name(), "name");
    return reply(
        addNote.handle(
            new AddNote.Command(new TalkId(id), expected, body.name(), body.text()), act),
        act);
  }

  @PostMapping("/report")
  ResponseEntity<TalkDetail> report(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.DelegateReport body,
      Act act) {
    return reply(
        reportBack.handle(
            new ReportBack.Command(new TalkId(id), expected, body.reportedOn(), body.text()), act),
        act);
  }

  @PostMapping("/promises")
  ResponseEntity<TalkDetail> promise(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.PromiseBody body,
      Act act) {
    return reply(
        promiseRectification.handle(
            new PromiseRectification.Command(
                new TalkId(id), expected, body.target(), body.by(), body.text()),
            act),
        act);
  }

  @PostMapping("/promises/{n}/keeping")
  ResponseEntity<TalkDetail> keep(
      @PathVariable UUID id,
      @PathVariable int n,
      Revision expected,
      @Valid @RequestBody Bodies.KeptOn body,
      Act act) {
    return reply(
        keepPromise.handle(
            new KeepPromise.Command(new TalkId(id), expected, n, body.keptOn()), act),
        act);
  }

  @PostMapping("/coordinations")
  ResponseEntity<TalkDetail> coordinate(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.CoordinationBody body,
      Act act) {
    codes.require("talk-coordination", body.topic(), "topic");
    return reply(
        coordinate.handle(
            new Coordinate.Command(
                new TalkId(id), expected, body.target(), body.topic(), body.withWhom()),
            act),
        act);
  }

  @PostMapping("/coordinations/{n}/settlement")
  ResponseEntity<TalkDetail> settle(
      @PathVariable UUID id,
      @PathVariable int n,
      Revision expected,
      @Valid @RequestBody Bodies.SettledOn body,
      Act act) {
    return reply(
        settleCoordination.handle(
            new SettleCoordination.Command(new TalkId(id), expected, n, body.settledOn()), act),
        act);
  }

  @PostMapping("/clues")
  ResponseEntity<TalkDetail> clue(
      @PathVariable UUID id,
      Revision expected,
      @Valid @RequestBody Bodies.FoundBreach body,
      Act act) {
    return reply(
        findClue.handle(
            new FindClue.Command(
                new TalkId(id),
                expected,
                body.cadres(),
                Bodies.orEmpty(body.region()),
                Bodies.orEmpty(body.problem()),
                body.text()),
            act),
        act);
  }

  private ResponseEntity<TalkDetail> reply(Stored<Talk> stored, Act act) {
    return Replies.ok(stored, TalkViews.detail(stored, rules, act.on()));
  }
}
