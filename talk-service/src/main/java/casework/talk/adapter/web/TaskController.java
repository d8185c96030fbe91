package casework.talk.adapter.web;

import casework.platform.kernel.Actor;
import casework.platform.kernel.StoryPart;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.PageRequest;
import casework.talk.application.Story;
import casework.talk.application.Waiting;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for me, and what came of a matter here. */
@RestController
class TaskController {

  private final Waiting waiting;
  private final Story story;
  private final LawClock law;

  TaskController(Waiting waiting, Story story, LawClock law) {
    this.waiting = waiting;
    this.story = story;
    this.law = law;
  }

  record Tasks(List<Waiting.Task> items) {}

  @GetMapping("/api/talks/tasks")
  Tasks tasks(PageRequest page, Actor actor) {
    Gates.requireContentReader(actor);
    return new Tasks(waiting.of(actor, law.today(), page.limit()));
  }

  /** {@code matter}: a petition, a clue, a case, an appointment, or a talk of this service. */
  @GetMapping("/api/talks/story")
  StoryPart story(@RequestParam UUID matter, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    return story.of(matter, actor);
  }
}
