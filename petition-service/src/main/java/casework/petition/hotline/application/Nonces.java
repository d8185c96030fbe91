package casework.petition.hotline.application;

import java.time.Instant;

/** The nonces that have been used, for as long as a request with one could be taken for fresh. */
public interface Nonces {

  /**
   * Uses a nonce.
   *
   * @param until machine instant from which it may be forgotten
   * @return false where it has been used before
   */
  boolean use(String client, String nonce, Instant until);
}
