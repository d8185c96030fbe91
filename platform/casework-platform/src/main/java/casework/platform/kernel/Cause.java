package casework.platform.kernel;

import java.util.UUID;

/** What made a change come about; a second arrival of the same cause must change nothing. */
public sealed interface Cause {

  /**
   * A creation asked for with an {@code Idempotency-Key}, or one whose key follows from what is
   * done.
   *
   * @param scope who asked, as far as keys go: officer and client
   * @param key the caller's key, 1 to 64 visible characters
   * @param fingerprint keyed digest of the request's body, hexadecimal
   * @param lasting false for a caller's key, by which he can ask again for a day
   */
  record Creation(String scope, String key, String fingerprint, boolean lasting) implements Cause {

    /** A caller's key. */
    public Creation(String scope, String key, String fingerprint) {
      this(scope, key, fingerprint, false);
    }

    /**
     * A key that nobody chose: it follows from what is done, so that what was broken off is found
     * again however late somebody goes on with it.
     */
    public static Creation lasting(String scope, String key, String fingerprint) {
      return new Creation(scope, key, fingerprint, true);
    }

    /** The id of whatever this creation makes: the same for the same caller, key and kind. */
    public UUID id(String kind) {
      return Identifiers.derive("creation", kind, scope, key);
    }
  }

  /** A step asked for on a matter whose revision the caller has seen. */
  record Step() implements Cause {}

  /**
   * A fact heard from another service.
   *
   * @param source the service that says it
   * @param aggregate the matter there that it is about
   * @param sequence its place among the facts about that matter, from 1
   * @param event the event's id
   */
  record Heard(String source, UUID aggregate, long sequence, UUID event) implements Cause {}

  /**
   * A clock.
   *
   * @param lease name of the lease the clock's worker holds; each counts its own tokens
   * @param fence the lease's fencing token: a write with an older one of the same lease than the
   *     matter has seen is rejected
   */
  record Timer(String lease, long fence) implements Cause {}
}
