package casework.petition.duplicate.application;

import casework.petition.duplicate.domain.DuplicateRefusal;
import casework.petition.duplicate.domain.Proposal;
import casework.petition.intake.application.Sight;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.UUID;

/** Takes down a person's word that a petition does not repeat the one that was proposed. */
@Named
public final class RejectDuplicate {

  /** Which proposal, as it was seen, and which of its candidates. */
  public record Command(UUID petition, Revision expected, UUID first) {}

  private final Proposals proposals;
  private final Sight sight;

  public RejectDuplicate(Proposals proposals, Sight sight) {
    this.proposals = proposals;
    this.sight = sight;
  }

  public Stored<Proposal> handle(Command command, Act act) {
    Stored<Proposal> read = seenBy(act.actor(), command.petition());
    if (!read.revision().equals(command.expected())) {
      throw new StaleRevision(read.revision());
    }
    return proposals.save(read, read.state().reject(command.first(), act), act);
  }

  /** The proposal as one in the actor's lists. */
  public Stored<Proposal> seenBy(Actor actor, UUID petition) {
    return proposals
        .find(petition)
        .filter(each -> sight.of(actor).contains(each.state().organ()))
        .orElseThrow(() -> new Refused(new DuplicateRefusal.NoSuchDuplicate()));
  }
}
