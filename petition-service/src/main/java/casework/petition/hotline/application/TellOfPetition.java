package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineReport.Moment;
import casework.petition.hotline.domain.ReportStatus;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes what has become of a petition that came from a hotline; other petitions are passed over.
 */
@Named
public final class TellOfPetition {

  /** A sender of call-backs writes to the same report now and then, never so often as that. */
  private static final int TRIES = 20;

  private final HotlineReports reports;
  private final HotlineAccounts accounts;
  private final InstantSource machine;

  public TellOfPetition(
      HotlineReports reports, HotlineAccounts accounts, InstantSource machineTime) {
    this.reports = reports;
    this.accounts = accounts;
    this.machine = machineTime;
  }

  /**
   * @param act caused by the fact that was heard: a second hearing changes nothing
   */
  public void handle(UUID petition, ReportStatus status, Act act) {
    for (int tries = 1; ; tries++) {
      Optional<Stored<HotlineReport>> found = reports.find(petition);
      if (found.isEmpty()) {
        return;
      }
      try {
        tell(found.get(), status, act);
        return;
      } catch (StaleRevision raced) {
        if (tries == TRIES) {
          throw raced;
        }
      }
    }
  }

  private void tell(Stored<HotlineReport> found, ReportStatus status, Act act) {
    boolean callsBack =
        accounts
            .ofHotline(found.state().hotline())
            .filter(each -> each.callBackTo() != null)
            .isPresent();
    Optional<Change<HotlineReport, Void>> change =
        found.state().tell(status, new Moment(act, machine.instant(), callsBack));
    change.ifPresent(each -> reports.save(found, each, act));
  }
}
