package casework.platform.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who put his name to a step, and when (经手人签名). It rests on the signer's own token and the audit
 * chain; it is not a cryptographic signature.
 *
 * @param officer the signer's stable id
 * @param at law time of the signature
 */
public record Signed(String officer, Instant at) {

  /** The law day of the signature, in Asia/Shanghai. */
  public LocalDate on() {
    return LawDays.of(at);
  }
}
