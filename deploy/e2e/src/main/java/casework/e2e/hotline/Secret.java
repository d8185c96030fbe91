package casework.e2e.hotline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * A key that hotline and office share, as docs/hotline.md tells of it.
 *
 * @param id which it is, such as {@code k1}
 */
record Secret(String id, Algorithm algorithm, byte[] bytes) {

  /** The JDK has no SM3. */
  private static final Provider WITH_SM3 = new BouncyCastleProvider();

  /** Which digest and which code of authentication go together. */
  enum Algorithm {
    HMAC_SHA_256("SHA-256", "HmacSHA256"),
    HMAC_SM3("SM3", "HmacSM3");

    private final String digest;
    private final String mac;

    Algorithm(String digest, String mac) {
      this.digest = digest;
      this.mac = mac;
    }

    /** By its name in the account book. */
    static Algorithm of(String name) {
      return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
  }

  /** From a key file of the product's: base64, and perhaps a remark. */
  static Secret read(String id, String algorithm, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        text.append(line.strip());
      }
    }
    return new Secret(id, Algorithm.of(algorithm), Base64.getDecoder().decode(text.toString()));
  }

  /** What is signed; request and call-back are of different kinds. */
  record Message(
      String kind, String method, String path, String timestamp, String nonce, byte[] body) {}

  /** The signature, 64 hexadecimal digits. */
  String sign(Message message) {
    try {
      byte[] digest = MessageDigest.getInstance(algorithm.digest, WITH_SM3).digest(message.body());
      String text =
          String.join(
              "\n",
              message.kind(),
              message.method(),
              message.path(),
              message.timestamp(),
              message.nonce(),
              HexFormat.of().formatHex(digest));
      Mac mac = Mac.getInstance(algorithm.mac, WITH_SM3);
      mac.init(new SecretKeySpec(bytes, algorithm.mac));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the provider has all four", e);
    }
  }

  /** Prints no secret. */
  @Override
  public String toString() {
    return "Secret[" + id + ", " + algorithm + "]";
  }
}
