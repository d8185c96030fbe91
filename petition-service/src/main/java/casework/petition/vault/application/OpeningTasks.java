package casework.petition.vault.application;

import casework.petition.intake.application.FurtherTasks;
import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.PetitionId;
import casework.petition.vault.domain.IdentityOpening;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;

/** Openings that wait for the actor's decision. */
@Named
public final class OpeningTasks implements FurtherTasks {

  private final Openings openings;
  private final Petitions petitions;

  public OpeningTasks(Openings openings, Petitions petitions) {
    this.openings = openings;
    this.petitions = petitions;
  }

  /** The same among what else waits for him about petitions. */
  @Override
  public List<FurtherTask> of(Actor actor, int rows) {
    return undecided(actor, rows).stream()
        .flatMap(each -> petitions.find(new PetitionId(each.state().petition())).stream())
        .map(each -> new FurtherTask("petition-identity-opening", each))
        .toList();
  }

  public List<Stored<IdentityOpening>> undecided(Actor actor, int rows) {
    return actor.isAny(Role.HEAD, Role.LEADER_IN_CHARGE)
        ? openings.undecided(actor.organ(), rows).stream()
            .filter(each -> each.state().mayBeDecidedBy(actor))
            .toList()
        : List.of();
  }
}
