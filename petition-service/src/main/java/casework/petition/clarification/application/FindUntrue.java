package casework.petition.clarification.application;

import casework.petition.clarification.domain.EvidenceRef;
import casework.petition.clarification.domain.Finding;
import casework.petition.clarification.domain.Place;
import casework.petition.clarification.domain.UntrueReport;
import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.PetitionState;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Records that what a petition says of one accused was verified and is not true. */
@Named
public final class FindUntrue {

  /**
   * What was found.
   *
   * @param accused his number in the petition
   */
  public record Command(UUID petition, int accused, Finding finding, List<EvidenceRef> evidence) {}

  private final PetitionsInSight petitions;
  private final UntrueReports reports;

  public FindUntrue(PetitionsInSight petitions, UntrueReports reports) {
    this.petitions = petitions;
    this.reports = reports;
  }

  public Created<UntrueReport> handle(Command command, Cause.Creation creation, Act act) {
    Petition petition = petitions.readBy(act.actor(), new PetitionId(command.petition())).state();
    if (petition.intake().accused().stream()
        .noneMatch(each -> each.number() == command.accused())) {
      throw new Refused(
          new PetitionRefusal.Implausible("accused", "names a number the petition does not have"));
    }
    Place place =
        new Place(
            command.petition(), command.accused(), petition.organ(), act.actor().department());
    UUID id = creation.id("untrue-report");
    return reports.add(
        id,
        UntrueReport.find(
            id, place, command.finding(), command.evidence(), isLookedInto(petition), act),
        act);
  }

  private static boolean isLookedInto(Petition petition) {
    return petition.state() instanceof PetitionState.Referred
        || petition.state() instanceof PetitionState.Closed;
  }
}
