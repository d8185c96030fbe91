package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.StaleRevision;
import casework.platform.time.LawClock;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/**
 * Reckons notices anew that were reckoned by a calendar which has been replaced: asked at start,
 * when the office may have been given another one.
 */
@Named
public final class RetellNotices {

  private static final int BATCH = 200;

  private final PetitionQueries queries;
  private final LookAtNotice lookAtNotice;
  private final NoticeBook notices;
  private final LawClock law;

  public RetellNotices(
      PetitionQueries queries, LookAtNotice lookAtNotice, NoticeBook notices, LawClock law) {
    this.queries = queries;
    this.lookAtNotice = lookAtNotice;
    this.notices = notices;
    this.law = law;
  }

  /** How many notices were looked at. */
  public int handle() {
    Act act = new Act(Actor.system("petition-notices"), new Cause.Step(), law.instant());
    String calendar = notices.of("", act.on(), act.on()).calendar().id();
    int looked = 0;
    List<UUID> batch = queries.reckonedOtherwise(calendar, BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(each -> look(each, act));
      looked += batch.size();
      List<UUID> next = queries.reckonedOtherwise(calendar, BATCH);
      batch = next.equals(batch) ? List.of() : next;
    }
    return looked;
  }

  private void look(UUID petition, Act act) {
    try {
      lookAtNotice.handle(new PetitionId(petition), act);
    } catch (StaleRevision _) {
      // Another replica, or an officer, was first; either has reckoned it by the new calendar.
    }
  }
}
