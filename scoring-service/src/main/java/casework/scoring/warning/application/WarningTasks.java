package casework.scoring.warning.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import casework.scoring.board.application.Task;
import casework.scoring.board.application.TaskSource;
import casework.scoring.warning.domain.Card;
import casework.scoring.warning.domain.Warning;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Warnings whose period is over wait for the head's decision. */
@Named
public final class WarningTasks implements TaskSource {

  private final Warnings warnings;

  public WarningTasks(Warnings warnings) {
    this.warnings = warnings;
  }

  @Override
  public List<Task> tasks(Actor actor, LocalDate today, int most) {
    if (!actor.is(Role.HEAD)) {
      return List.of();
    }
    Warnings.Filter due =
        new Warnings.Filter(actor.organ(), null, null, null, false, false, true, null, null);
    return warnings.page(due, actor, null, most).stream()
        .map(Stored::state)
        .map(WarningTasks::task)
        .toList();
  }

  private static Task task(Warning each) {
    return new Task(
        "decide-warning",
        each.id(),
        each.target().id(),
        each.organ(),
        each.state().current().map(Card::until).orElse(null),
        each.state().current().map(card -> card.level().name()).orElse(null));
  }
}
