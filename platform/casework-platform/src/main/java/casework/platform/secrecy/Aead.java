package casework.platform.secrecy;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random 96-bit initialisation vector per seal and a 128-bit tag. */
final class Aead {

  static final String ALGORITHM = "A256GCM";

  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Aead() {}

  static SealedForm seal(SecretKey key, int[] versions, byte[] context, byte[] plain) {
    byte[] iv = new byte[IV_BYTES];
    RANDOM.nextBytes(iv);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, iv, context).doFinal(plain);
      return new SealedForm(ALGORITHM, versions, iv, sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  static byte[] open(SecretKey key, SealedForm form, byte[] context) {
    if (!form.algorithm().equals(ALGORITHM)) {
      throw new Unreadable("sealed with an algorithm that is not configured");
    }
    if (form.iv().length != IV_BYTES) {
      throw new Unreadable("altered, moved, or sealed under another key");
    }
    try {
      return cipher(Cipher.DECRYPT_MODE, key, form.iv(), context).doFinal(form.ciphertext());
    } catch (AEADBadTagException e) {
      throw new Unreadable("altered, moved, or sealed under another key");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES-GCM", e);
    }
  }

  static SecureRandom random() {
    return RANDOM;
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(context);
    return cipher;
  }
}
