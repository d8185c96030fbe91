package casework.scoring.opinion.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import casework.scoring.board.application.Task;
import casework.scoring.board.application.TaskSource;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionState;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits about opinions: facts to be gathered, drafts to be written, signatures to be given.
 */
@Named
public final class OpinionTasks implements TaskSource {

  private final Opinions opinions;

  public OpinionTasks(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public List<Task> tasks(Actor actor, LocalDate today, int most) {
    List<Task> tasks = new ArrayList<>();
    if (actor.is(Role.SCORER)) {
      add(tasks, "gather-facts", "requested", actor, most);
      add(tasks, "draft-opinion", "gathered", actor, most);
    }
    if (actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE)) {
      add(tasks, "sign-opinion", "drafted", actor, most);
      add(tasks, "sign-opinion", "signed-once", actor, most);
    }
    return tasks.subList(0, Math.min(most, tasks.size()));
  }

  private void add(List<Task> tasks, String kind, String state, Actor actor, int most) {
    Opinions.Filter filter = new Opinions.Filter(state, actor.organ(), null, null, null);
    for (Stored<Opinion> each : opinions.list(filter, actor, null, most)) {
      if (!signed(each.state().state(), actor)) {
        tasks.add(new Task(kind, each.id(), null, each.state().organ(), null, null));
      }
    }
  }

  /** Whoever has signed does not sign again. */
  private static boolean signed(OpinionState state, Actor actor) {
    return state instanceof OpinionState.SignedOnce once
        && once.first().officer().equals(actor.officer());
  }
}
