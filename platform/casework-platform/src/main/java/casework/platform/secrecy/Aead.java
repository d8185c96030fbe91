package casework.platform.secrecy;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Authenticated encryption in Galois/counter mode with a random 96-bit initialisation vector per
 * seal and a 128-bit tag. Which block cipher it was stands in what is sealed.
 */
enum Aead {
  /** AES with 256 bits, the key material itself being the key. */
  AES_256("A256GCM") {
    @Override
    SecretKey key(SecretKey material) {
      return material.getAlgorithm().equals("AES")
          ? material
          : new SecretKeySpec(material.getEncoded(), "AES");
    }

    @Override
    Cipher cipher() throws GeneralSecurityException {
      return Cipher.getInstance("AES/GCM/NoPadding");
    }
  },
  /** SM4, whose 128-bit key is derived from the key material. */
  SM4("SM4GCM") {
    @Override
    SecretKey key(SecretKey material) {
      return NationalAlgorithms.sm4(material);
    }

    @Override
    Cipher cipher() throws GeneralSecurityException {
      return Cipher.getInstance("SM4/GCM/NoPadding", NationalAlgorithms.PROVIDER);
    }
  };

  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String word;

  Aead(String word) {
    this.word = word;
  }

  abstract SecretKey key(SecretKey material);

  abstract Cipher cipher() throws GeneralSecurityException;

  SealedForm seal(SecretKey material, int[] versions, byte[] context, byte[] plain) {
    byte[] iv = new byte[IV_BYTES];
    RANDOM.nextBytes(iv);
    try {
      byte[] sealed = run(Cipher.ENCRYPT_MODE, key(material), iv, context, plain);
      return new SealedForm(word, versions, iv, sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the provider has " + word, e);
    }
  }

  /** Opens what was sealed with any of the algorithms. */
  static byte[] open(SecretKey material, SealedForm form, byte[] context) {
    Aead algorithm =
        Arrays.stream(values())
            .filter(each -> each.word.equals(form.algorithm()))
            .findFirst()
            .orElseThrow(() -> new Unreadable("sealed with an algorithm that is not known"));
    if (form.iv().length != IV_BYTES || form.ciphertext().length < TAG_BITS / 8) {
      throw new Unreadable("altered, moved, or sealed under another key");
    }
    try {
      SecretKey key = algorithm.key(material);
      return algorithm.run(Cipher.DECRYPT_MODE, key, form.iv(), context, form.ciphertext());
    } catch (AEADBadTagException e) {
      throw new Unreadable("altered, moved, or sealed under another key");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the provider has " + algorithm.word, e);
    }
  }

  byte[] run(int mode, SecretKey key, byte[] iv, byte[] context, byte[] text)
      throws GeneralSecurityException {
    Cipher cipher = cipher();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(context);
    return cipher.doFinal(text);
  }

  /** Whether the text begins with the word of one of the algorithms. */
  static boolean isWordOf(String text) {
    return Arrays.stream(values()).anyMatch(each -> text.startsWith(each.word + "."));
  }

  static SecureRandom random() {
    return RANDOM;
  }
}
