package casework.petition.intake.application;

import casework.petition.intake.domain.NoticeTerms;
import casework.petition.intake.domain.NoticeWay;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Records that the reporter was told whether his report is accepted (受理告知). */
@Named
public final class GiveNotice {

  /** Which petition, as it was seen; on which day and how he was told. */
  public record Command(PetitionId petition, Revision expected, LocalDate givenOn, NoticeWay way) {}

  private final PetitionsInSight inSight;
  private final NoticeBook notices;
  private final Petitions petitions;

  public GiveNotice(PetitionsInSight inSight, NoticeBook notices, Petitions petitions) {
    this.inSight = inSight;
    this.notices = notices;
    this.petitions = petitions;
  }

  public Stored<Petition> handle(Command command, Act act) {
    Stored<Petition> read = inSight.at(command.expected(), act.actor(), command.petition());
    NoticeTerms terms = notices.of(read.state(), act.on());
    return petitions.save(
        read, read.state().giveNotice(command.givenOn(), command.way(), terms, act), act);
  }
}
