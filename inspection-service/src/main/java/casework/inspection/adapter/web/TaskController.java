package casework.inspection.adapter.web;

import casework.inspection.application.Waiting;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.PageRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for me. */
@RestController
class TaskController {

  private final Waiting waiting;
  private final LawClock law;

  TaskController(Waiting waiting, LawClock law) {
    this.waiting = waiting;
    this.law = law;
  }

  record Tasks(List<Waiting.Task> items) {}

  @GetMapping("/api/inspections/tasks")
  Tasks tasks(PageRequest page, Actor actor) {
    Gates.requireContentReader(actor);
    return new Tasks(waiting.of(actor, law.today(), page.limit()));
  }
}
