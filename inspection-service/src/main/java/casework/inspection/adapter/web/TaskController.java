package casework.inspection.adapter.web;

import casework.inspection.application.Waiting;
import casework.inspection.application.Waiting.Due;
import casework.inspection.application.Waiting.Turn;
import casework.platform.kernel.Actor;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.util.List;
import java.util.Objects;
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

  @GetMapping("/api/inspections/tasks")
  Paged<Waiting.Task> tasks(PageRequest page, Actor actor) {
    Gates.requireContentReader(actor);
    List<Due> rows = waiting.of(actor, law.today(), turn(page), page.rows());
    Paged<Due> shown = page.page(rows, TaskController::keys);
    return new Paged<>(shown.items().stream().map(Due::task).toList(), shown.next());
  }

  private static List<String> keys(Due due) {
    return List.of(
        Integer.toString(due.next().part()),
        Integer.toString(due.next().shown()),
        Objects.requireNonNullElse(due.next().after(), ""));
  }

  private static @Nullable Turn turn(PageRequest page) {
    List<String> keys = page.after();
    if (keys.isEmpty()) {
      return null;
    }
    try {
      String after = keys.get(2);
      return new Turn(
          Integer.parseInt(keys.get(0)),
          after.isEmpty() ? null : after,
          Integer.parseInt(keys.get(1)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }
}
