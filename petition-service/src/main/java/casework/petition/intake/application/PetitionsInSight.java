package casework.petition.intake.application;

import casework.petition.intake.domain.NeedToKnow;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Optional;

/** Finds a petition for somebody; for whoever may not know of it, it is not there. */
@Named
public final class PetitionsInSight {

  private final Petitions petitions;
  private final Sight sight;
  private final Withdrawals withdrawals;

  public PetitionsInSight(Petitions petitions, Sight sight, Withdrawals withdrawals) {
    this.petitions = petitions;
    this.sight = sight;
    this.withdrawals = withdrawals;
  }

  /** The petition as one in the actor's lists. */
  public Stored<Petition> seenBy(Actor actor, PetitionId id) {
    return open(actor, id)
        .filter(each -> NeedToKnow.ofThePetition(each.state(), actor, sight.of(actor)))
        .orElseThrow(() -> new Refused(new PetitionRefusal.NoSuchPetition()));
  }

  /** The petition as one whose content the actor needs to know. */
  public Stored<Petition> readBy(Actor actor, PetitionId id) {
    return open(actor, id)
        .filter(each -> NeedToKnow.ofTheAllegation(each.state(), actor, sight.of(actor)))
        .orElseThrow(() -> new Refused(new PetitionRefusal.NoSuchPetition()));
  }

  @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
  private Optional<Stored<Petition>> open(Actor actor, PetitionId id) {
    return petitions.find(id).filter(_ -> !withdrawals.of(actor).contains(id.value()));
  }

  /** The petition at the revision the actor has seen. */
  public Stored<Petition> at(Revision expected, Actor actor, PetitionId id) {
    Stored<Petition> found = seenBy(actor, id);
    if (!found.revision().equals(expected)) {
      throw new StaleRevision(found.revision());
    }
    return found;
  }
}
