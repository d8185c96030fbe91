package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/**
 * All that is kept beside petitions. It goes when its petition is empty and not before, or a step
 * that is refused after all would leave a petition without it; what is released first goes with the
 * next sweep where the service is killed in between.
 */
@Named
public final class KeptBeside {

  private final Petitions petitions;
  private final Releases releases;
  private final List<Belongings> belongings;

  public KeptBeside(Petitions petitions, Releases releases, List<Belongings> belongings) {
    this.petitions = petitions;
    this.releases = releases;
    this.belongings = List.copyOf(belongings);
  }

  /** Lets it go as soon as the petition is empty; it stays where that does not come about. */
  public void release(PetitionId petition) {
    releases.note(petition);
  }

  /** Puts it with the petition that the one has become; what is left stays for now. */
  void copy(Petition left, Petition arrived, Act act) {
    belongings.forEach(each -> each.copy(left, arrived, act));
  }

  /** Forgets it where it was, and nothing that is not with the petition that the one has become. */
  void follow(Petition left, Petition arrived, Act act) {
    belongings.forEach(each -> each.follow(left, arrived, act));
    releases.strike(left.id());
  }

  /** Forgets it for good. */
  public void forget(PetitionId petition, Act act) {
    belongings.forEach(each -> each.forget(petition, act));
    releases.strike(petition);
  }

  /**
   * Settles what was released before that instant: it is forgotten where its petition is empty.
   *
   * @return of how many petitions something may have been forgotten
   */
  public int sweep(Instant instant, Act act) {
    int forgotten = 0;
    for (PetitionId each : releases.notedBefore(instant)) {
      if (isEmpty(each)) {
        forget(each, act);
        forgotten++;
      } else {
        releases.strike(each);
      }
    }
    return forgotten;
  }

  private boolean isEmpty(PetitionId petition) {
    return petitions
        .find(petition)
        .map(Stored::state)
        .filter(each -> each.content() == null)
        .isPresent();
  }
}
