package casework.petition.hotline.application;

import casework.petition.hotline.application.Translate.Translation;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.HotlineRefusal;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.HotlineReport.Moment;
import casework.petition.hotline.domain.HotlineState;
import casework.petition.hotline.domain.ReportStatus;
import casework.petition.hotline.domain.SealedRecord;
import casework.petition.intake.application.Receipts;
import casework.petition.intake.domain.PetitionId;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in one record of a hotline: it becomes a petition, is parked for a person, or goes to the
 * organ above. However often the same record comes, one of these happens once. Everything is
 * checked before anything is kept.
 */
@Named
public final class TakeIn {

  private final HotlineReports reports;
  private final Translate translate;
  private final Finish finish;
  private final RecordSafe safe;
  private final Receipts receipts;
  private final LawClock law;
  private final InstantSource machine;

  public TakeIn(
      HotlineReports reports,
      Translate translate,
      Finish finish,
      RecordSafe safe,
      Receipts receipts,
      LawClock law,
      InstantSource machineTime) {
    this.reports = reports;
    this.translate = translate;
    this.finish = finish;
    this.safe = safe;
    this.receipts = receipts;
    this.law = law;
    this.machine = machineTime;
  }

  /**
   * @param hand who hands it in: the hotline's account, or an officer of the organ who has a file
   *     of the hotline's
   * @param dryRun true where everything is checked and nothing is kept
   * @throws Refused where the record cannot be taken in; nothing of it is kept then
   */
  public Answer handle(HotlineRecord record, Account account, Actor hand, boolean dryRun) {
    if (!account.speaksFor(record.site())) {
      throw new Refused(new HotlineRefusal.OutsideScope());
    }
    Incoming in = new Incoming(record, account, safe.fingerprint(record));
    Stored<HotlineReport> before = reports.find(in.id()).orElse(null);
    Optional<Answer> known = again(before, in, dryRun);
    if (known.isPresent()) {
      return known.get();
    }
    Act act = in.act(hand, law.instant());
    Translation translation = translate.of(record, account, act.on(), Map.of());
    boolean ours = finish.isOurs(translation.command(), act);
    if (ours && before != null && before.state().state() instanceof HotlineState.HandedUp) {
      // What has gone up leaves nothing to compare with, so only another that goes up may follow.
      throw new Refused(new HotlineRefusal.SerialUsedOtherwise());
    }
    if (dryRun) {
      return new Answer(
          record.serial(), foreseen(ours, translation), false, null, translation.unmapped());
    }
    try {
      return taken(in, translation, ours, before, in.moment(act, machine.instant()));
    } catch (StaleRevision raced) {
      // The same record is being taken in by another request, which has been quicker.
      return again(reports.find(in.id()).orElse(null), in, false).orElseThrow(() -> raced);
    }
  }

  private static ReportStatus foreseen(boolean ours, Translation translation) {
    if (!ours) {
      return ReportStatus.HANDED_UP;
    }
    return translation.unmapped().isEmpty() ? ReportStatus.REGISTERED : ReportStatus.PARKED;
  }

  /** The answer to a record that has come before; empty where it has to be worked on. */
  private Optional<Answer> again(
      @Nullable Stored<HotlineReport> before, Incoming in, boolean dryRun) {
    if (before == null) {
      return Optional.empty();
    }
    return switch (before.state().state()) {
      case HotlineState.Arrived _, HotlineState.HandedUp _ -> Optional.empty();
      case HotlineState.Parked _, HotlineState.Registered _, HotlineState.Rejected _ -> {
        if (!before.state().fingerprint().equals(in.fingerprint())) {
          throw new Refused(new HotlineRefusal.SerialUsedOtherwise());
        }
        yield Optional.of(answer(before, true, dryRun));
      }
    };
  }

  private Answer taken(
      Incoming in,
      Translation translation,
      boolean ours,
      @Nullable Stored<HotlineReport> before,
      Moment when) {
    if (!ours) {
      return handedUp(in, translation, before, when);
    }
    return translation.unmapped().isEmpty()
        ? registered(in, translation, before, when)
        : parked(in, translation, before, when);
  }

  private Answer registered(
      Incoming in, Translation translation, @Nullable Stored<HotlineReport> before, Moment when) {
    SealedRecord extras = safe.sealExtras(in.id(), in.record().extras());
    Stored<HotlineReport> arrived =
        before == null
            ? reports.add(HotlineReport.arrive(in.origin(), extras, when), when.act()).stored()
            : sameWords(before, in, extras, when);
    if (!(arrived.state().state() instanceof HotlineState.Arrived)) {
      return again(arrived, in, false).orElseThrow();
    }
    boolean made = finish.register(translation.command(), in.creation(), when.act());
    try {
      Change<HotlineReport, Void> registered = arrived.state().register(extras, when);
      return answer(reports.save(arrived, registered, when.act()), !made, false);
    } catch (StaleRevision raced) {
      // Noted already: by who hears of petitions, or by another request with the same record.
      return answer(noted(in).orElseThrow(() -> raced), !made, false);
    }
  }

  private Optional<Stored<HotlineReport>> noted(Incoming in) {
    return reports
        .find(in.id())
        .filter(each -> each.state().state() instanceof HotlineState.Registered);
  }

  private Answer parked(
      Incoming in, Translation translation, @Nullable Stored<HotlineReport> before, Moment when) {
    SealedRecord whole = safe.seal(in.id(), in.record());
    if (before == null) {
      Created<HotlineReport> added =
          reports.add(
              HotlineReport.park(in.origin(), translation.unmapped(), whole, when), when.act());
      return answer(added.stored(), added.replayed(), false);
    }
    Stored<HotlineReport> read = sameWords(before, in, null, when);
    return answer(
        reports.save(read, read.state().park(translation.unmapped(), whole, when), when.act()),
        false,
        false);
  }

  /** Nothing has become of the serial yet, so it may come with other words. */
  private Stored<HotlineReport> sameWords(
      Stored<HotlineReport> before, Incoming in, @Nullable SealedRecord extras, Moment when) {
    return before.state().fingerprint().equals(in.fingerprint())
        ? before
        : reports.save(
            before, before.state().arriveAgain(in.fingerprint(), extras, when), when.act());
  }

  private Answer handedUp(
      Incoming in, Translation translation, @Nullable Stored<HotlineReport> before, Moment when) {
    finish.handUp(in.record(), translation.command(), in.creation(), when.act());
    if (before == null) {
      // Not the record's own fingerprint: it would tell one text from another.
      var creation = Incoming.creation(in.account().hotline(), in.record().serial(), "");
      Act act = new Act(when.act().actor(), creation, when.act().at());
      Created<HotlineReport> added = reports.add(HotlineReport.handUp(in.origin(), when), act);
      return answer(added.stored(), added.replayed(), false);
    }
    return before.state().state() instanceof HotlineState.HandedUp
        ? answer(before, true, false)
        : answer(reports.save(before, before.state().handUp(when), when.act()), false, false);
  }

  private Answer answer(Stored<HotlineReport> stored, boolean replayed, boolean dryRun) {
    HotlineReport report = stored.state();
    ReportStatus status = report.state().status();
    boolean kept = status != ReportStatus.HANDED_UP && status != ReportStatus.REJECTED;
    return new Answer(
        report.serial(),
        status,
        replayed,
        kept && !dryRun ? receipts.issue(new PetitionId(report.id())) : null,
        report.state() instanceof HotlineState.Parked(var unmapped) ? unmapped : List.of());
  }
}
