package casework.petition.hotline.application;

import casework.petition.hotline.application.Signatures.Message;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.Account.Key;
import casework.petition.hotline.domain.HotlineRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;

/**
 * Lets a hotline's request in: on top of the service account's token it is signed with the
 * account's secret, made within the window, and never seen before. The nonce is taken down only
 * when all else is right, so that nobody fills the book of nonces without the secret.
 */
@Named
public final class Admit {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{10}");
  private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
  private static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{64}");

  private final HotlineAccounts accounts;
  private final Signatures signatures;
  private final Nonces nonces;
  private final InstantSource machine;

  public Admit(
      HotlineAccounts accounts, Signatures signatures, Nonces nonces, InstantSource machineTime) {
    this.accounts = accounts;
    this.signatures = signatures;
    this.nonces = nonces;
    this.machine = machineTime;
  }

  /** The account that the actor's token is for. */
  public Account account(Actor actor) {
    return accounts
        .of(actor.client())
        .orElseThrow(() -> new Refused(new HotlineRefusal.NoAccount()));
  }

  /**
   * @param key id of the key it is signed by, as its header says
   * @param signature as its header says
   */
  public Account handle(Actor actor, String key, String signature, Message message) {
    Account account = account(actor);
    if (!KEY.matcher(key).matches()
        || !TIMESTAMP.matcher(message.timestamp()).matches()
        || !NONCE.matcher(message.nonce()).matches()
        || !SIGNATURE.matcher(signature).matches()) {
      throw new Refused(new HotlineRefusal.SignatureMissing());
    }
    Instant now = machine.instant();
    Key known =
        account.key(key, now).orElseThrow(() -> new Refused(new HotlineRefusal.SignatureRefused()));
    if (!signatures.fits(account, known, message, signature)) {
      throw new Refused(new HotlineRefusal.SignatureRefused());
    }
    Duration skew = account.limits().skew();
    Instant made = Instant.ofEpochSecond(Long.parseLong(message.timestamp()));
    if (Duration.between(made, now).abs().compareTo(skew) > 0) {
      throw new Refused(new HotlineRefusal.RequestStale());
    }
    // By then the request would be stale by any clock of ours.
    Instant until = made.plus(skew.multipliedBy(3));
    if (!nonces.use(account.client(), message.nonce(), until)) {
      throw new Refused(new HotlineRefusal.RequestReplayed());
    }
    return account;
  }
}
