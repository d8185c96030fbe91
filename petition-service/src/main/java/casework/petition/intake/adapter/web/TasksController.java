package casework.petition.intake.adapter.web;

import casework.petition.intake.application.FurtherTasks;
import casework.petition.intake.application.NoticeBook;
import casework.petition.intake.application.PetitionQueries.Turn;
import casework.petition.intake.application.PetitionTasks;
import casework.petition.intake.application.PetitionTasks.Task;
import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.petition.intake.domain.Petition;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the asker. */
@RestController
class TasksController {

  private final PetitionTasks tasks;
  private final NoticeBook notices;
  private final LawClock law;
  private final List<FurtherTasks> further;

  TasksController(
      PetitionTasks tasks, NoticeBook notices, LawClock law, List<FurtherTasks> further) {
    this.tasks = tasks;
    this.notices = notices;
    this.law = law;
    this.further = List.copyOf(further);
  }

  /**
   * One thing to be done.
   *
   * @param kind code of petition-task
   * @param dueOn day by which a reporter must have been told; null where nobody is to be
   */
  record TaskView(
      String kind,
      UUID matter,
      String number,
      LocalDate receivedOn,
      boolean realName,
      @Nullable LocalDate dueOn,
      @Nullable String colour) {}

  @GetMapping("/api/petitions/tasks")
  Paged<TaskView> tasks(PageRequest page, Actor actor) {
    if (!actor.is(Role.INTAKE)) {
      return new Paged<>(further(actor, page.limit()), null);
    }
    List<Task> rows = tasks.of(actor, turn(page), page.rows());
    Paged<Task> shown = page.page(rows, TasksController::keys);
    return new Paged<>(shown.items().stream().map(this::view).toList(), shown.next());
  }

  /** The petition department's own list is long and has pages; what others decide on is short. */
  private List<TaskView> further(Actor actor, int limit) {
    return further.stream()
        .flatMap(each -> each.of(actor, limit).stream())
        .limit(limit)
        .map(each -> view(each.petition().state(), each.kind(), null, null))
        .toList();
  }

  private static List<String> keys(Task task) {
    Turn turn = task.turn();
    return List.of(
        Integer.toString(turn.precedence()),
        turn.receivedOn().toString(),
        turn.id().toString(),
        Integer.toString(turn.task()));
  }

  private static @Nullable Turn turn(PageRequest page) {
    List<String> keys = page.after();
    if (keys.isEmpty()) {
      return null;
    }
    try {
      return new Turn(
          Integer.parseInt(keys.get(0)),
          LocalDate.parse(keys.get(1)),
          UUID.fromString(keys.get(2)),
          Integer.parseInt(keys.get(3)));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }

  private TaskView view(Task task) {
    Petition petition = task.petition().state();
    LocalDate today = law.today();
    LocalDate dueOn = null;
    String colour = null;
    if (petition.acknowledgement() instanceof Owed owed) {
      var terms = notices.of(petition, today);
      dueOn = terms.due(owed.clock(), today).due();
      colour = terms.colour(owed.clock(), today).name().toLowerCase(Locale.ROOT);
    }
    return view(petition, "petition-" + task.waitsFor().code(), dueOn, colour);
  }

  private static TaskView view(
      Petition petition, String kind, @Nullable LocalDate dueOn, @Nullable String colour) {
    return new TaskView(
        kind,
        petition.id().value(),
        petition.number().value(),
        petition.intake().receivedOn(),
        petition.precedence() == 0,
        dueOn,
        colour);
  }
}
