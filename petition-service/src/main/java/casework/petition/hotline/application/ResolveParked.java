package casework.petition.hotline.application;

import casework.petition.hotline.application.Translate.Translation;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.HotlineLifecycle;
import casework.petition.hotline.domain.HotlineLifecycle.Step;
import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.HotlineRefusal;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineReport.Moment;
import casework.petition.hotline.domain.HotlineState;
import casework.petition.hotline.domain.RejectionReason;
import casework.petition.hotline.domain.SealedRecord;
import casework.petition.hotline.domain.Unmapped;
import casework.petition.intake.application.ReadTrail;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * What an officer of the petition department does with a report whose codes nobody knew: he reads
 * it, says what the codes mean, and it is registered under the id it has had all along; or he lets
 * it go.
 */
@Named
public final class ResolveParked {

  private final ReportsInSight inSight;
  private final HotlineReports reports;
  private final HotlineAccounts accounts;
  private final Translate translate;
  private final Finish finish;
  private final RecordSafe safe;
  private final ReadTrail trail;
  private final InstantSource machine;

  public ResolveParked(
      ReportsInSight inSight,
      HotlineReports reports,
      HotlineAccounts accounts,
      Translate translate,
      Finish finish,
      RecordSafe safe,
      ReadTrail trail,
      InstantSource machineTime) {
    this.inSight = inSight;
    this.reports = reports;
    this.accounts = accounts;
    this.translate = translate;
    this.finish = finish;
    this.safe = safe;
    this.trail = trail;
    this.machine = machineTime;
  }

  /** A parked report opened for an officer; the reading is taken down first. */
  public record Opened(Stored<HotlineReport> report, HotlineRecord record) {}

  public Opened read(Actor actor, UUID id) {
    Stored<HotlineReport> found = inSight.ownOf(actor, id);
    HotlineLifecycle.TABLE.require(found.state().state(), Step.REJECT);
    trail.read(actor, id, "parked hotline report");
    return new Opened(found, opened(found.state()));
  }

  /**
   * @param decided our codes by the field in which the unknown one stands
   */
  public Stored<HotlineReport> map(
      UUID id, Revision expected, Map<String, String> decided, Act act) {
    Stored<HotlineReport> found = ReportsInSight.at(expected, inSight.ownOf(act.actor(), id));
    HotlineReport report = found.state();
    HotlineLifecycle.TABLE.require(report.state(), Step.REJECT);
    Account account = account(report);
    HotlineRecord record = opened(report);
    Translation translation = translate.of(record, account, act.on(), decided);
    if (!translation.unmapped().isEmpty()) {
      throw new Refused(
          new HotlineRefusal.StillUnmapped(
              translation.unmapped().stream().map(Unmapped::field).toList()));
    }
    Cause.Creation creation =
        Incoming.creation(report.hotline(), report.serial(), report.fingerprint());
    Moment when = moment(account, act);
    if (!finish.isOurs(translation.command(), act)) {
      finish.handUp(record, translation.command(), creation, act);
      return reports.decide(found, each -> each.handUp(when), act);
    }
    finish.register(translation.command(), creation, act);
    SealedRecord extras = safe.sealExtras(id, record.extras());
    try {
      return reports.decide(found, each -> each.register(extras, when), act);
    } catch (StaleRevision heard) {
      // The petition has said of itself that it is there, before we could note it.
      return reports
          .find(id)
          .filter(each -> each.state().state() instanceof HotlineState.Registered)
          .orElseThrow(() -> heard);
    }
  }

  public Stored<HotlineReport> reject(UUID id, Revision expected, RejectionReason reason, Act act) {
    Stored<HotlineReport> found = ReportsInSight.at(expected, inSight.ownOf(act.actor(), id));
    HotlineReport report = found.state();
    HotlineLifecycle.TABLE.require(report.state(), Step.REJECT);
    Moment when = moment(account(report), act);
    return reports.decide(found, each -> each.reject(reason, when), act);
  }

  private Account account(HotlineReport report) {
    return accounts
        .ofHotline(report.hotline())
        .orElseThrow(() -> new Refused(new HotlineRefusal.NoAccount()));
  }

  private Moment moment(Account account, Act act) {
    return new Moment(act, machine.instant(), account.callBackTo() != null);
  }

  private HotlineRecord opened(HotlineReport report) {
    SealedRecord sealed = report.sealed();
    if (sealed == null) {
      throw new IllegalStateException("a parked report has its record");
    }
    return safe.open(report.id(), sealed);
  }
}
