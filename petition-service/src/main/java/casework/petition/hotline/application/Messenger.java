package casework.petition.hotline.application;

import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.CallBack;
import java.util.Optional;

/** Brings a call-back to its hotline. */
public interface Messenger {

  /**
   * @return empty where the hotline has taken it; else a code of what went wrong, such as {@code
   *     status-500}
   */
  Optional<String> send(Account account, String serial, CallBack callBack);
}
