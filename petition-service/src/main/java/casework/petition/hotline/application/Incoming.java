package casework.petition.hotline.application;

import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.HotlineReport.Moment;
import casework.petition.hotline.domain.HotlineReport.Origin;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One record on its way in, with whose it is and what makes it the same when it comes again.
 *
 * @param fingerprint keyed digest of the record
 */
record Incoming(HotlineRecord record, Account account, String fingerprint) {

  /** The same hotline and serial give the same report, and the same petition. */
  Cause.Creation creation() {
    return creation(account.hotline(), record.serial(), fingerprint);
  }

  static Cause.Creation creation(String hotline, String serial, String fingerprint) {
    return Cause.Creation.lasting("hotline/" + hotline, serial, fingerprint);
  }

  UUID id() {
    return creation().id("petition");
  }

  /** An officer registers himself; in an account's stead the software does, in the organ's name. */
  Act act(Actor hand, Instant law) {
    return new Act(hand.is(Role.INTAKE) ? hand : registrar(account), creation(), law);
  }

  static Actor registrar(Account account) {
    String name = "hotline-" + account.client();
    return new Actor("system:" + name, account.organ(), null, Set.of(Role.INTAKE), name);
  }

  Moment moment(Act act, Instant now) {
    return new Moment(act, now, account.callBackTo() != null);
  }

  Origin origin() {
    return new Origin(
        id(),
        account.hotline(),
        account.client(),
        record.serial(),
        account.organ(),
        record.receivedOn(),
        fingerprint);
  }

  /** Prints nothing of the record. */
  @Override
  public String toString() {
    return "Incoming[…]";
  }
}
