package casework.petition.intake.application;

import casework.petition.intake.application.PetitionQueries.Turn;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.Waiting;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for somebody of the petition department; real names come first. */
@Named
public final class PetitionTasks {

  /** One thing to be done on one petition. */
  public record Task(Stored<Petition> petition, Waiting waitsFor) {

    /** Where the list goes on after this task. */
    public Turn turn() {
      Petition what = petition.state();
      return new Turn(
          what.precedence(), what.intake().receivedOn(), petition.id(), waitsFor.ordinal());
    }
  }

  private final PetitionQueries queries;
  private final Withdrawals withdrawals;

  public PetitionTasks(PetitionQueries queries, Withdrawals withdrawals) {
    this.queries = queries;
    this.withdrawals = withdrawals;
  }

  /** In the order in which they are to be done; none for whoever does not decide on petitions. */
  public List<Task> of(Actor actor, @Nullable Turn after, int rows) {
    if (!actor.is(Role.INTAKE)) {
      return List.of();
    }
    return queries.waiting(actor.organ(), withdrawals.of(actor), after, rows + 1).stream()
        .flatMap(each -> each.state().waits().stream().map(what -> new Task(each, what)))
        .filter(each -> after == null || each.turn().isAfter(after))
        .limit(rows)
        .toList();
  }
}
