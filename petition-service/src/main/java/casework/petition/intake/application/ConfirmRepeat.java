package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Takes down a person's word that a petition says again (重件) what an earlier one said (初件). */
@Named
public final class ConfirmRepeat {

  /**
   * Which petition, as it was seen, and what it repeats.
   *
   * @param sameReporter whether whoever reports is the one who reported then
   */
  public record Command(
      PetitionId petition, Revision expected, PetitionId of, boolean sameReporter) {}

  private final PetitionsInSight inSight;
  private final Petitions petitions;
  private final FlattenRepeats flatten;

  public ConfirmRepeat(PetitionsInSight inSight, Petitions petitions, FlattenRepeats flatten) {
    this.inSight = inSight;
    this.petitions = petitions;
    this.flatten = flatten;
  }

  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    Petition of = inSight.seenBy(act.actor(), command.of()).state();
    Stored<Petition> saved =
        petitions.save(read, read.state().confirmRepeat(of, command.sameReporter(), act), act);
    flatten.handle(command.petition(), act);
    return saved;
  }
}
