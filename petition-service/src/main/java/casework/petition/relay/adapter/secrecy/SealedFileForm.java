package casework.petition.relay.adapter.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The sealed file: {@code R1.<encapsulated key>.<ciphertext>}, each in base64 for URLs. A fresh
 * X25519 secret for each file (DHKEM of RFC 9180), HKDF-SHA256 and AES-256-GCM; the relay's id is
 * bound in, so that a file put in another's place does not open. Anyone with the private key can
 * open it with these standard parts and without this program.
 */
public final class SealedFileForm {

  private static final String MARK = "R1";
  private static final int TAG_BITS = 128;

  // Every file has a key of its own, so that one vector is used once.
  private static final byte[] VECTOR = new byte[12];

  private SealedFileForm() {}

  static String seal(UUID relay, PublicKey to, byte[] plain) {
    try {
      KEM.Encapsulated fresh = KEM.getInstance("DHKEM").newEncapsulator(to).encapsulate();
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, fresh.key(), relay).doFinal(plain);
      return MARK + "." + text(fresh.encapsulation()) + "." + text(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has X25519 and AES-GCM", e);
    }
  }

  /**
   * What was sealed, for whoever holds the private key.
   *
   * @throws GeneralSecurityException where the file was altered, is another relay's, or was sealed
   *     to another key
   */
  public static byte[] open(UUID relay, PrivateKey key, String file)
      throws GeneralSecurityException {
    String[] parts = file.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(MARK)) {
      throw new GeneralSecurityException("not a sealed file");
    }
    SecretKey secret = KEM.getInstance("DHKEM").newDecapsulator(key).decapsulate(bytes(parts[1]));
    return cipher(Cipher.DECRYPT_MODE, secret, relay).doFinal(bytes(parts[2]));
  }

  private static Cipher cipher(int mode, SecretKey secret, UUID relay)
      throws GeneralSecurityException {
    byte[] context = ("casework sealed relay 1\n" + relay).getBytes(StandardCharsets.UTF_8);
    SecretKey key =
        KDF.getInstance("HKDF-SHA256")
            .deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(context, 32));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, VECTOR));
    cipher.updateAAD(context);
    return cipher;
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) throws GeneralSecurityException {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new GeneralSecurityException("not a sealed file", e);
    }
  }
}
