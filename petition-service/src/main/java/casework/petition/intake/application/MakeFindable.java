package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.SealedContent;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives petitions that were kept before accused could be found what they are found by: asked at
 * start, so that an answer about a cadre is complete from then on.
 */
@Named
public final class MakeFindable {

  private static final int BATCH = 200;

  private final PetitionQueries queries;
  private final Petitions petitions;
  private final ContentSafe safe;
  private final LawClock law;

  public MakeFindable(
      PetitionQueries queries, Petitions petitions, ContentSafe safe, LawClock law) {
    this.queries = queries;
    this.petitions = petitions;
    this.safe = safe;
    this.law = law;
  }

  /** How many petitions were looked at. */
  public int handle() {
    Act act = new Act(Actor.system("petition-look-ups"), new Cause.Step(), law.instant());
    int looked = 0;
    List<UUID> batch = queries.notToBeFound(BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(each -> mark(new PetitionId(each), act));
      looked += batch.size();
      List<UUID> next = queries.notToBeFound(BATCH);
      batch = next.equals(batch) ? List.of() : next;
    }
    return looked;
  }

  private void mark(PetitionId id, Act act) {
    Optional<Stored<Petition>> read = petitions.find(id);
    SealedContent content = read.map(each -> each.state().content()).orElse(null);
    if (read.isEmpty() || content == null) {
      return;
    }
    try {
      petitions.save(read.get(), read.get().state().findable(safe.findable(id, content)), act);
    } catch (StaleRevision _) {
      // Somebody was first; whoever it was, the petition is looked at again with the next start.
    }
  }
}
