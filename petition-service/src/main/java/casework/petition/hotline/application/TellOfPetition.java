package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineReport.Moment;
import casework.petition.hotline.domain.HotlineState;
import casework.petition.hotline.domain.ReportStatus;
import casework.petition.hotline.domain.SealedRecord;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes what has become of a petition that came from a hotline; other petitions are passed over.
 */
@Named
public final class TellOfPetition {

  private final HotlineReports reports;
  private final HotlineAccounts accounts;
  private final RecordSafe safe;
  private final InstantSource machine;

  public TellOfPetition(
      HotlineReports reports,
      HotlineAccounts accounts,
      RecordSafe safe,
      InstantSource machineTime) {
    this.reports = reports;
    this.accounts = accounts;
    this.safe = safe;
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
        if (tries == HotlineReports.TRIES) {
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
    HotlineReport report = found.state();
    Moment when = new Moment(act, machine.instant(), callsBack);
    Optional<Change<HotlineReport, Void>> change =
        status == ReportStatus.REGISTERED
            ? report.tellRegistered(extras(report), when)
            : Optional.of(report.tell(status, when));
    change.ifPresent(each -> reports.save(found, each, act));
  }

  /** What stays of the record; a parked report has been kept whole. */
  private @Nullable SealedRecord extras(HotlineReport report) {
    SealedRecord sealed = report.sealed();
    return sealed != null && report.state() instanceof HotlineState.Parked
        ? safe.sealExtras(report.id(), safe.open(report.id(), sealed).extras())
        : sealed;
  }
}
