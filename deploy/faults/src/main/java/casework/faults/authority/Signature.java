package casework.faults.authority;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs tokens by hand, rightly and wrongly: no library of tokens would do all that is tried. */
record Signature(KeyPair pair) {

  static Signature fresh() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new Signature(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The modulus as a key set shows it. */
  String modulus() {
    return url(unsigned(((RSAPublicKey) pair.getPublic()).getModulus()));
  }

  String exponent() {
    return url(unsigned(((RSAPublicKey) pair.getPublic()).getPublicExponent()));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  /** A token signed with this key, RS256. */
  String signed(String header, String claims) {
    String content = content(header, claims);
    try {
      var signer = java.security.Signature.getInstance("SHA256withRSA");
      signer.initSign(pair.getPrivate());
      signer.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + url(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A token "signed" with some bytes as a shared secret, HS256. */
  static String shared(String header, String claims, byte[] secret) {
    String content = content(header, claims);
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return content + "." + url(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String content(String header, String claims) {
    return url(header.getBytes(StandardCharsets.UTF_8))
        + "."
        + url(claims.getBytes(StandardCharsets.UTF_8));
  }

  static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
