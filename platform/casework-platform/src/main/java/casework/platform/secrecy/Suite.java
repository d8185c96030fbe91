package casework.platform.secrecy;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which algorithms new things are sealed and digested with. What was made under one suite stays
 * readable under the other: everything sealed names its algorithm, and a digest's key says which
 * suite it belongs to.
 */
public enum Suite {
  /** AES-256-GCM and SHA-256, from the JDK. */
  INTERNATIONAL("AES", Aead.AES_256, "SHA-256"),
  /** SM4-GCM and SM3, from Bouncy Castle: the algorithms, and no certified module. */
  NATIONAL("SM4", Aead.SM4, "SM3");

  private final String keys;
  private final Aead aead;
  private final String digest;

  Suite(String keys, Aead aead, String digest) {
    this.keys = keys;
    this.aead = aead;
    this.digest = digest;
  }

  /** The suite's word in settings and key files, such as {@code national}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Suite> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word.strip())).findFirst();
  }

  /** The digest of those bytes, 32 bytes long in both suites. */
  public byte[] digest(byte[] bytes) {
    return digest().digest(bytes);
  }

  MessageDigest digest() {
    try {
      return this == NATIONAL
          ? MessageDigest.getInstance(digest, NationalAlgorithms.PROVIDER)
          : MessageDigest.getInstance(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the provider has " + digest, e);
    }
  }

  /** The digest's name as it stands before a digest that was not made by SHA-256. */
  public String digestName() {
    return digest;
  }

  Aead aead() {
    return aead;
  }

  /** The suite whose digests a key is for. */
  static Suite of(SecretKey key) {
    return key.getAlgorithm().equals(NATIONAL.keys) ? NATIONAL : INTERNATIONAL;
  }

  SecretKey key(byte[] material) {
    return new SecretKeySpec(material, keys);
  }
}
