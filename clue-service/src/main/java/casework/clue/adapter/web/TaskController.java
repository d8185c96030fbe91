package casework.clue.adapter.web;

import casework.clue.application.Waiting;
import casework.clue.application.Waiting.Due;
import casework.clue.application.Waiting.Turn;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  @GetMapping("/api/clues/tasks")
  Paged<Waiting.Task> tasks(PageRequest page, Actor actor) {
    Gates.requireContentReader(actor);
    List<Due> rows = waiting.of(actor, law.today(), turn(page), page.rows());
    Paged<Due> shown = page.page(rows, TaskController::keys);
    return new Paged<>(shown.items().stream().map(Due::task).toList(), shown.next());
  }

  private static List<String> keys(Due due) {
    return List.of(due.turn().order(), Integer.toString(due.turn().task()));
  }

  private static @Nullable Turn turn(PageRequest page) {
    List<String> keys = page.after();
    if (keys.isEmpty()) {
      return null;
    }
    try {
      return new Turn(keys.get(0), Integer.parseInt(keys.get(1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }
}
