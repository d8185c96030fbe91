package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.UndoingReason;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;

/** Takes it back that a petition is a repeat; a notice that was left out is owed again. */
@Named
public final class UndoRepeat {

  /** Which petition, as it was seen, and why. */
  public record Command(PetitionId petition, Revision expected, UndoingReason reason) {}

  private final PetitionsInSight inSight;
  private final Petitions petitions;
  private final NoticeBook notices;
  private final FlattenRepeats flatten;

  public UndoRepeat(
      PetitionsInSight inSight, Petitions petitions, NoticeBook notices, FlattenRepeats flatten) {
    this.inSight = inSight;
    this.petitions = petitions;
    this.notices = notices;
    this.flatten = flatten;
  }

  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    Petition petition = read.state();
    Stored<Petition> saved =
        petitions.save(
            read, petition.undoRepeat(command.reason(), notices.of(petition, act.on()), act), act);
    flatten.handle(command.petition(), act);
    return saved;
  }
}
