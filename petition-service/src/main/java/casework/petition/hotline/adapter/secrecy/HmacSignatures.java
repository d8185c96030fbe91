package casework.petition.hotline.adapter.secrecy;

import casework.petition.hotline.application.Signatures;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.Account.Algorithm;
import casework.petition.hotline.domain.Account.Key;
import casework.platform.secrecy.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Signs by HMAC over SHA-256 or SM3, whichever the key is for; the body goes in by a digest of the
 * same kind. The secret of key {@code k1} of account {@code hotline-demo} is the key file {@code
 * hotline-demo-k1.key}.
 */
public final class HmacSignatures implements Signatures {

  private final KeyRing keys;

  public HmacSignatures(KeyRing keys) {
    this.keys = keys;
  }

  /** The name of the file that holds a key's secret. */
  public static String file(Account account, Key key) {
    return account.client() + "-" + key.id();
  }

  @Override
  public String sign(Account account, Key key, Message message) {
    return HexFormat.of().formatHex(mac(account, key, message));
  }

  @Override
  public boolean fits(Account account, Key key, Message message, String signature) {
    return MessageDigest.isEqual(
        sign(account, key, message).getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.US_ASCII));
  }

  /** What is signed: six lines, of which the first tells a request from a call-back. */
  static String canonical(Algorithm algorithm, Message message) {
    return String.join(
        "\n",
        switch (message.kind()) {
          case REQUEST -> "CASEWORK-HOTLINE-REQUEST-1";
          case CALL_BACK -> "CASEWORK-HOTLINE-CALLBACK-1";
        },
        message.method().toUpperCase(Locale.ROOT),
        message.path(),
        message.timestamp(),
        message.nonce(),
        HexFormat.of().formatHex(digest(digest(algorithm), message.body())));
  }

  private byte[] mac(Account account, Key key, Message message) {
    byte[] text = canonical(key.algorithm(), message).getBytes(StandardCharsets.UTF_8);
    return mac(key.algorithm(), keys.newest(file(account, key)).getEncoded(), text);
  }

  static byte[] mac(Algorithm algorithm, byte[] secret, byte[] text) {
    HMac mac = new HMac(digest(algorithm));
    mac.init(new KeyParameter(secret));
    mac.update(text, 0, text.length);
    byte[] result = new byte[mac.getMacSize()];
    mac.doFinal(result, 0);
    return result;
  }

  private static byte[] digest(Digest digest, byte[] body) {
    digest.update(body, 0, body.length);
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return result;
  }

  private static Digest digest(Algorithm algorithm) {
    return switch (algorithm) {
      case HMAC_SHA_256 -> new SHA256Digest();
      case HMAC_SM3 -> new SM3Digest();
    };
  }
}
