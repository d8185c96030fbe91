package casework.petition.relay.application;

import casework.petition.relay.domain.RelayId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.StaleRevision;
import casework.platform.time.LawClock;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Tells limits anew that were told by a calendar which has been replaced: asked at start. */
@Named
public final class RetellLimits {

  private static final int BATCH = 200;

  private final RelayQueries queries;
  private final LookAtLimit lookAtLimit;
  private final RelayBook book;
  private final LawClock law;

  public RetellLimits(RelayQueries queries, LookAtLimit lookAtLimit, RelayBook book, LawClock law) {
    this.queries = queries;
    this.lookAtLimit = lookAtLimit;
    this.book = book;
    this.law = law;
  }

  public void handle() {
    Act act = new Act(Actor.system("petition-relays"), new Cause.Step(), law.instant());
    String calendar = book.of("", act.on(), act.on()).calendar().id();
    List<UUID> before = List.of();
    List<UUID> batch = queries.reckonedOtherwise(calendar, BATCH);
    while (!batch.isEmpty() && !batch.equals(before)) {
      batch.forEach(each -> look(each, act));
      before = batch;
      batch = queries.reckonedOtherwise(calendar, BATCH);
    }
  }

  private void look(UUID relay, Act act) {
    try {
      lookAtLimit.handle(new RelayId(relay), act);
    } catch (StaleRevision _) {
      // Whoever was first has told it by the new calendar.
    }
  }
}
