package casework.petition.intake.application;

import casework.petition.intake.application.PetitionQueries.Turn;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.Waiting;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

  private static final Comparator<Turn> ORDER =
      Comparator.comparingInt(Turn::precedence)
          .thenComparing(Turn::receivedOn)
          .thenComparing(each -> each.id().toString())
          .thenComparingInt(Turn::task);

  private final PetitionQueries queries;
  private final Petitions petitions;
  private final UnreadWords unread;
  private final Withdrawals withdrawals;

  public PetitionTasks(
      PetitionQueries queries, Petitions petitions, UnreadWords unread, Withdrawals withdrawals) {
    this.queries = queries;
    this.petitions = petitions;
    this.unread = unread;
    this.withdrawals = withdrawals;
  }

  /** In the order in which they are to be done; none for whoever does not decide on petitions. */
  public List<Task> of(Actor actor, @Nullable Turn after, int rows) {
    if (!actor.is(Role.INTAKE)) {
      return List.of();
    }
    Set<UUID> withdrawn = withdrawals.of(actor);
    Stream<Task> decisions =
        queries.waiting(actor.organ(), withdrawn, after, rows + 1).stream()
            .flatMap(each -> each.state().waits().stream().map(what -> new Task(each, what)))
            .filter(each -> after == null || each.turn().isAfter(after));
    Stream<Task> readings =
        unread.of(actor.organ()).stream()
            .filter(each -> !withdrawn.contains(each.value()))
            .flatMap(each -> petitions.find(each).stream())
            .map(each -> new Task(each, Waiting.READING))
            .filter(each -> after == null || ORDER.compare(each.turn(), after) > 0);
    return Stream.concat(decisions, readings)
        .sorted(Comparator.comparing(Task::turn, ORDER))
        .limit(rows)
        .toList();
  }
}
