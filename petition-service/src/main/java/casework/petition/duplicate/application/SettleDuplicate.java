package casework.petition.duplicate.application;

import casework.petition.duplicate.domain.Proposal;
import casework.petition.duplicate.domain.Standing;
import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.Repetition;
import casework.platform.kernel.Act;
import casework.platform.kernel.Signed;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets a proposal follow what was decided on its petition. Asks the petition how it stands now, so
 * that an earlier word that comes later changes nothing.
 */
@Named
public final class SettleDuplicate {

  private static final int TRIES = 5;

  private final Petitions petitions;
  private final Proposals proposals;

  public SettleDuplicate(Petitions petitions, Proposals proposals) {
    this.petitions = petitions;
    this.proposals = proposals;
  }

  /**
   * @param first what the petition was confirmed to repeat, or does not repeat any more
   * @param why code of the reason for which that was taken back; null where it was confirmed
   */
  public void handle(PetitionId petition, UUID first, @Nullable String why, Act act) {
    Optional<Repetition> repeat =
        petitions
            .find(petition)
            .map(Stored::state)
            .map(Petition::repeat)
            .filter(each -> each.of().value().equals(first));
    if (why == null) {
      repeat.ifPresent(each -> settle(petition, first, Standing.CONFIRMED, null, each.by(), act));
    } else if (repeat.isEmpty()) {
      settle(petition, first, Standing.UNDONE, why, act.signed(), act);
    }
  }

  private void settle(
      PetitionId petition,
      UUID first,
      Standing standing,
      @Nullable String why,
      Signed by,
      Act act) {
    for (int tries = 1; ; tries++) {
      try {
        Optional<Stored<Proposal>> read = proposals.find(petition.value());
        read.flatMap(each -> each.state().settled(first, standing, why, by))
            .ifPresent(change -> proposals.save(read.orElseThrow(), change, act));
        return;
      } catch (StaleRevision stale) {
        // Somebody was first; what he left is looked at.
        if (tries == TRIES) {
          throw stale;
        }
      }
    }
  }
}
