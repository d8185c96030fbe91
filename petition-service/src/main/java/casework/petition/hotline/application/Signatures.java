package casework.petition.hotline.application;

import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.Account.Key;

/** Signs and checks what goes between a hotline and us. */
public interface Signatures {

  /** What is signed: a request to us, or one of our call-backs; neither passes for the other. */
  enum Kind {
    REQUEST,
    CALL_BACK
  }

  /**
   * A message as it is signed.
   *
   * @param path with its query, as it stands in the request line
   * @param timestamp seconds since 1970, decimal
   */
  record Message(
      Kind kind, String method, String path, String timestamp, String nonce, byte[] body) {

    @Override
    public String toString() {
      return "Message[" + kind + "]";
    }
  }

  /** The signature, lower-case hexadecimal. */
  String sign(Account account, Key key, Message message);

  /** Whether the signature is the message's; takes as long for a wrong one as for a right one. */
  boolean fits(Account account, Key key, Message message, String signature);
}
