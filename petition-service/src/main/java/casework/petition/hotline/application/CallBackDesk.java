package casework.petition.hotline.application;

import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.CallBack;
import casework.petition.hotline.domain.CallBackTerms;
import casework.petition.hotline.domain.CallBacks;
import casework.petition.hotline.domain.HotlineReport;
import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends a report's first waiting call-back and notes how it went. What was sent and could not be
 * noted is sent again: the hotline tells it by its sequence.
 */
@Named
public final class CallBackDesk {

  private static final CallBackTerms OF_NOBODY =
      new CallBackTerms(3, Duration.ofMinutes(1), Duration.ofHours(1));

  private final HotlineReports reports;
  private final ReportsInSight inSight;
  private final HotlineAccounts accounts;
  private final Messenger messenger;
  private final InstantSource machine;

  public CallBackDesk(
      HotlineReports reports,
      ReportsInSight inSight,
      HotlineAccounts accounts,
      Messenger messenger,
      InstantSource machineTime) {
    this.reports = reports;
    this.inSight = inSight;
    this.accounts = accounts;
    this.messenger = messenger;
    this.machine = machineTime;
  }

  /**
   * @param act caused by the sender's lease: a sender that has lost it notes nothing
   */
  public void send(UUID report, Act act) {
    Optional<Stored<HotlineReport>> found = reports.find(report);
    if (found.isEmpty() || !isDue(found.get().state().callBacks(), machine.instant())) {
      return;
    }
    HotlineReport state = found.get().state();
    CallBack first = state.callBacks().pending().getFirst();
    Optional<Account> account = accounts.ofHotline(state.hotline());
    Optional<String> failure =
        account.isPresent()
            ? messenger.send(account.get(), state.serial(), first)
            : Optional.of("no-account");
    note(report, first, failure, terms(account), act);
  }

  private static boolean isDue(CallBacks callBacks, Instant now) {
    Instant due = callBacks.dueAt();
    return due != null && !due.isAfter(now) && !callBacks.pending().isEmpty();
  }

  private static CallBackTerms terms(Optional<Account> account) {
    return account.map(each -> each.limits().callBacks()).orElse(OF_NOBODY);
  }

  private void note(
      UUID report, CallBack sent, Optional<String> failure, CallBackTerms terms, Act act) {
    reports.change(
        () -> reports.find(report),
        each -> {
          Instant now = machine.instant();
          return failure.isEmpty()
              ? each.delivered(sent.sequence(), now)
              : each.failed(sent.sequence(), failure.get(), terms, now);
        },
        act);
  }

  /** Lets a report's dead call-backs be tried again. */
  public Stored<HotlineReport> redrive(UUID report, Revision expected, Act act) {
    Stored<HotlineReport> found = ReportsInSight.at(expected, inSight.ownOf(act.actor(), report));
    return reports.decide(found, each -> each.redrive(machine.instant()), act);
  }
}
