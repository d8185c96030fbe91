package casework.petition.interference.application;

import casework.petition.interference.domain.Interference.SealedAccount;
import java.util.UUID;

/** Seals accounts of what was said, and opens them again. */
public interface AccountSafe {

  /**
   * Who it was and what was said.
   *
   * @param person as he was known to the recorder
   */
  record Account(String person, String text) {}

  SealedAccount seal(UUID entry, Account account);

  Account open(UUID entry, SealedAccount sealed);
}
