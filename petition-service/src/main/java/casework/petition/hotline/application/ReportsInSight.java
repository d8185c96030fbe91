package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineRefusal;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.intake.application.PetitionsInSight;
import casework.petition.intake.application.Sight;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.UUID;

/** Finds a handed-in report for somebody; for whoever may not know of it, it is not there. */
@Named
public final class ReportsInSight {

  private final HotlineReports reports;
  private final Sight sight;
  private final PetitionsInSight petitions;

  public ReportsInSight(HotlineReports reports, Sight sight, PetitionsInSight petitions) {
    this.reports = reports;
    this.sight = sight;
    this.petitions = petitions;
  }

  /** The report for an officer of its organ, or of one above. */
  public Stored<HotlineReport> seenBy(Actor actor, UUID id) {
    return reports
        .find(id)
        .filter(each -> sight.of(actor).contains(each.state().organ()))
        .orElseThrow(ReportsInSight::unknown);
  }

  /** The same for an officer of its own organ, who may read what it says. */
  public Stored<HotlineReport> ownOf(Actor actor, UUID id) {
    return reports
        .find(id)
        .filter(each -> actor.organ().equals(each.state().organ()))
        .orElseThrow(ReportsInSight::unknown);
  }

  /** The report that a petition has come from, for an officer of the organ whose that is now. */
  public Stored<HotlineReport> ofPetition(Actor actor, UUID petition) {
    return reports
        .ofPetition(petition)
        .filter(each -> each.state().petition().equals(petition))
        .filter(each -> isOwn(actor, each.state()))
        .orElseThrow(ReportsInSight::unknown);
  }

  private boolean isOwn(Actor actor, HotlineReport report) {
    UUID moved = report.became();
    String organ =
        moved == null
            ? report.organ()
            : petitions.seenBy(actor, new PetitionId(moved)).state().organ();
    return actor.organ().equals(organ);
  }

  /** The report as the officer has seen it. */
  static Stored<HotlineReport> at(Revision expected, Stored<HotlineReport> found) {
    Revision edition = found.state().edition();
    if (!edition.equals(expected)) {
      throw new StaleRevision(edition);
    }
    return found;
  }

  /** A hotline's own report by its serial. */
  public Stored<HotlineReport> bySerial(String hotline, String serial) {
    return reports
        .find(Incoming.creation(hotline, serial, "").id("petition"))
        .orElseThrow(ReportsInSight::unknown);
  }

  private static Refused unknown() {
    return new Refused(new HotlineRefusal.NotAtThatHotline());
  }
}
