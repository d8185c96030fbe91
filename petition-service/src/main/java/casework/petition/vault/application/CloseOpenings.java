package casework.petition.vault.application;

import casework.petition.vault.domain.IdentityOpening;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/**
 * Closes openings whose time is up. That they are over holds without it; this writes it down and
 * takes them off the lists.
 */
@Named
public final class CloseOpenings {

  private static final int BATCH = 200;

  private final Openings openings;
  private final LawClock law;

  public CloseOpenings(Openings openings, LawClock law) {
    this.openings = openings;
    this.law = law;
  }

  /**
   * How many were closed.
   *
   * @param now machine time
   */
  public int handle(Instant now) {
    Act act = new Act(Actor.system("identity-openings"), new Cause.Step(), law.instant());
    List<Stored<IdentityOpening>> over = openings.over(now, BATCH);
    int closed = 0;
    for (Stored<IdentityOpening> each : over) {
      try {
        openings.save(each, each.state().expire(now), act);
        closed++;
      } catch (StaleRevision _) {
        // Somebody was first; looked at again next time if it is still over.
      }
    }
    return closed;
  }
}
