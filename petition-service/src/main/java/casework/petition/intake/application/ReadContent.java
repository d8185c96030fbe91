package casework.petition.intake.application;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.Referral;
import casework.petition.intake.domain.SealedContent;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows what a petition says to those who need to know, and takes each reading down first. */
@Named
public final class ReadContent {

  private final PetitionsInSight inSight;
  private final Petitions petitions;
  private final ContentSafe safe;
  private final ReadTrail trail;

  public ReadContent(
      PetitionsInSight inSight, Petitions petitions, ContentSafe safe, ReadTrail trail) {
    this.inSight = inSight;
    this.petitions = petitions;
    this.safe = safe;
    this.trail = trail;
  }

  /**
   * A petition with what it says.
   *
   * @param content null where it has moved to another organ
   */
  public record Opened(Stored<Petition> petition, Optional<Content> content) {}

  /** The petition in full, for its own officers. */
  public Opened detail(Actor actor, PetitionId id) {
    return open(inSight.seenBy(actor, id), actor, "detail");
  }

  /** The allegation, for whoever keeps the petition or handles its clue. */
  public Opened allegation(Actor actor, PetitionId id) {
    return open(inSight.readBy(actor, id), actor, "allegation");
  }

  /** The accused of one referral, for the clue ledger. */
  public List<Accused> subjects(Actor actor, PetitionId id, UUID referral) {
    Petition petition =
        petitions
            .find(id)
            .filter(_ -> actor.is(Role.SERVICE))
            .map(Stored::state)
            .orElseThrow(() -> new Refused(new PetitionRefusal.NoSuchPetition()));
    Referral found =
        petition.referrals().stream()
            .filter(each -> each.id().equals(referral))
            .findFirst()
            .orElseThrow(() -> new Refused(new PetitionRefusal.NoSuchPetition()));
    SealedContent content = petition.content();
    if (content == null) {
      throw new Refused(new PetitionRefusal.NoSuchPetition());
    }
    trail.read(actor, id.value(), "subjects");
    return safe.accused(id, content).stream()
        .filter(each -> found.accused().contains(each.number()))
        .toList();
  }

  private Opened open(Stored<Petition> read, Actor actor, String what) {
    Petition petition = read.state();
    SealedContent content = petition.content();
    trail.read(actor, petition.id().value(), what);
    return new Opened(
        read, Optional.ofNullable(content).map(each -> safe.open(petition.id(), each)));
  }
}
