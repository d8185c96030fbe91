package casework.scoring.evaluation.application;

import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import casework.scoring.board.application.Task;
import casework.scoring.board.application.TaskSource;
import casework.scoring.evaluation.domain.Clock;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationRules;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feedback and plans that are due wait for the office, reviews for the head. */
@Named
public final class EvaluationTasks implements TaskSource {

  private final Evaluations evaluations;
  private final EvaluationRules rules;

  public EvaluationTasks(Evaluations evaluations, EvaluationRules rules) {
    this.evaluations = evaluations;
    this.rules = rules;
  }

  @Override
  public List<Task> tasks(Actor actor, LocalDate today, int most) {
    List<Task> tasks = new ArrayList<>();
    if (actor.is(Role.SCORER)) {
      page(actor, "held", false, most).forEach(each -> tasks.add(task("feed-back", each, today)));
      page(actor, "fed-back", false, most)
          .forEach(each -> tasks.add(task("receive-plan", each, today)));
    }
    if (actor.is(Role.HEAD)) {
      page(actor, null, true, most).forEach(each -> tasks.add(task("review", each, today)));
    }
    return tasks;
  }

  private List<Evaluation> page(Actor actor, @Nullable String state, boolean open, int most) {
    Evaluations.Filter filter =
        new Evaluations.Filter(actor.organ(), null, null, state, false, open, null, null);
    return evaluations.page(filter, actor, null, most).stream().map(Stored::state).toList();
  }

  private Task task(String kind, Evaluation each, LocalDate today) {
    return new Task(
        kind,
        each.id(),
        each.cadre() + " " + each.year(),
        each.organ(),
        each.running().map(Clock::due).orElse(null),
        each.running()
            .flatMap(clock -> clock.colour(each.organ(), rules, today))
            .map(ColourReading::colour)
            .map(Enum::name)
            .orElse(null));
  }
}
