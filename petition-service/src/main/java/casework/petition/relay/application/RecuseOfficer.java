package casework.petition.relay.application;

import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.application.Sight;
import casework.petition.intake.domain.PetitionId;
import casework.petition.relay.domain.Recusal;
import casework.petition.relay.domain.RelayRefusal;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declares, demands and decides that an officer withdraws from a petition. */
@Named
public final class RecuseOfficer {

  /**
   * What is asked.
   *
   * @param officer who is to withdraw; null for the asker himself
   */
  public record Command(PetitionId petition, @Nullable String officer, Recusal.Ground ground) {}

  private final PetitionsInSight petitions;
  private final Recusals recusals;
  private final HigherOrgans organs;
  private final Sight sight;

  public RecuseOfficer(
      PetitionsInSight petitions, Recusals recusals, HigherOrgans organs, Sight sight) {
    this.petitions = petitions;
    this.recusals = recusals;
    this.organs = organs;
    this.sight = sight;
  }

  public Created<Recusal> ask(Command command, Cause.Creation creation, Act act) {
    petitions.readBy(act.actor(), command.petition());
    String officer = command.officer();
    UUID id = creation.id("recusal");
    return recusals.add(
        id,
        Recusal.ask(
            id,
            command.petition().value(),
            act.actor().organ(),
            officer == null ? act.actor().officer() : officer,
            command.ground(),
            act),
        act);
  }

  public Stored<Recusal> decide(UUID id, Revision expected, boolean withdraws, Act act) {
    Stored<Recusal> read = seenBy(act.actor(), id);
    if (!read.revision().equals(expected)) {
      throw new StaleRevision(read.revision());
    }
    String organ = read.state().organ();
    Recusal.Deciders deciders =
        new Recusal.Deciders(
            organs.headOf(organ, act.on()).orElse(null),
            organs.above(organ, act.on()).stream().findFirst().orElse(null));
    return recusals.save(read, read.state().decide(withdraws, deciders, act), act);
  }

  /** Heads and case supervision see all of their organs; everybody his own. */
  public Stored<Recusal> seenBy(Actor actor, UUID id) {
    Set<String> all = organs(actor);
    return recusals
        .find(id)
        .filter(
            each ->
                all.contains(each.state().organ())
                    || each.state().officer().equals(actor.officer()))
        .orElseThrow(() -> new Refused(new RelayRefusal.NoSuchRecusal()));
  }

  public List<Stored<Recusal>> list(
      Actor actor, @Nullable String status, @Nullable UUID after, int rows) {
    return recusals.list(organs(actor), actor.officer(), status, after, rows);
  }

  private Set<String> organs(Actor actor) {
    return actor.isAny(Role.HEAD, Role.CASE_SUPERVISION) ? sight.of(actor) : Set.of();
  }
}
