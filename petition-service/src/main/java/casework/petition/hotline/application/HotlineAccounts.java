package casework.petition.hotline.application;

import casework.petition.hotline.domain.Account;
import java.util.Optional;

/** The account book: which service account speaks for which hotline. */
public interface HotlineAccounts {

  Optional<Account> of(String client);

  /** The account of that hotline; a hotline has one. */
  Optional<Account> ofHotline(String hotline);
}
