package casework.petition.hotline.application;

import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineReport.Moment;
import casework.petition.hotline.domain.HotlineState;
import casework.petition.hotline.domain.ReportStatus;
import casework.petition.hotline.domain.SealedRecord;
import casework.petition.intake.application.Petitions;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionState;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
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
  private final Petitions petitions;
  private final InstantSource machine;

  public TellOfPetition(
      HotlineReports reports,
      HotlineAccounts accounts,
      RecordSafe safe,
      Petitions petitions,
      InstantSource machineTime) {
    this.reports = reports;
    this.accounts = accounts;
    this.safe = safe;
    this.petitions = petitions;
    this.machine = machineTime;
  }

  /**
   * A fact about a petition that may be told.
   *
   * @param act caused by the fact that was heard: a second hearing changes nothing
   */
  public void handle(UUID petition, ReportStatus status, Act act) {
    Optional<HotlineReport> report = reports.ofPetition(petition).map(Stored::state);
    if (report.isEmpty()) {
      return;
    }
    if (report.get().became() == null) {
      reports.change(() -> reports.find(petition), each -> told(each, status, act), act);
    } else {
      // It has come from another petition, and must not be told otherwise than that one.
      standing(petition, act);
    }
  }

  private Optional<Change<HotlineReport, Void>> told(
      HotlineReport report, ReportStatus status, Act act) {
    return status == ReportStatus.REGISTERED
        ? report.tellRegistered(extras(report), moment(report, act))
        : Optional.of(report.tell(status, moment(report, act)));
  }

  /**
   * A petition of which something has come about that nobody outside may read, or that has moved:
   * the hotline is told how it stands, and nothing else, as of every other.
   */
  public void standing(UUID petition, Act act) {
    reports.change(
        () -> reports.ofPetition(petition),
        report -> statusOf(report).flatMap(now -> report.tellStanding(now, moment(report, act))),
        act);
  }

  private Optional<ReportStatus> statusOf(HotlineReport report) {
    return petitions
        .find(new PetitionId(report.petition()))
        .flatMap(each -> told(each.state().state()));
  }

  private static Optional<ReportStatus> told(PetitionState state) {
    return switch (state) {
      case PetitionState.Accepted _ -> Optional.of(ReportStatus.ACCEPTED);
      case PetitionState.Refused _ -> Optional.of(ReportStatus.REFUSED);
      case PetitionState.Referred _ -> Optional.of(ReportStatus.REFERRED);
      case PetitionState.Closed _ -> Optional.of(ReportStatus.CLOSED);
      case PetitionState.Registered _, PetitionState.Transferred _ -> Optional.empty();
    };
  }

  private Moment moment(HotlineReport report, Act act) {
    boolean callsBack =
        accounts.ofHotline(report.hotline()).filter(each -> each.callBackTo() != null).isPresent();
    return new Moment(act, machine.instant(), callsBack);
  }

  /** What stays of the record; a parked report has been kept whole. */
  private @Nullable SealedRecord extras(HotlineReport report) {
    SealedRecord sealed = report.sealed();
    return sealed != null && report.state() instanceof HotlineState.Parked
        ? safe.sealExtras(report.id(), safe.open(report.id(), sealed).extras())
        : sealed;
  }
}
