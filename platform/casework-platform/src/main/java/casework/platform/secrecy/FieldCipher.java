package casework.platform.secrecy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Seals single fields of a matter under the data key of that matter. The seal binds the field's
 * name and the owner, so that a ciphertext moved to another field or matter does not open.
 */
public final class FieldCipher {

  private final Suite suite;

  /** Seals with AES-256-GCM. */
  public FieldCipher() {
    this(Suite.INTERNATIONAL);
  }

  /**
   * @param suite what new seals are made with; older ones of any suite open
   */
  public FieldCipher(Suite suite) {
    this.suite = suite;
  }

  /**
   * @param field the field's stable name, such as {@code reporter.phone}
   */
  public Sealed seal(DataKey key, String field, String plain) {
    byte[] text = plain.getBytes(StandardCharsets.UTF_8);
    int[] versions = {key.generation()};
    return new Sealed(
        suite.aead().seal(key.key(), versions, context(field, key.owner()), text).text());
  }

  /**
   * @throws Unreadable where the seal was altered, belongs to another field, owner or key
   */
  public String open(DataKey key, String field, Sealed sealed) {
    SealedForm form = SealedForm.parse(sealed.value());
    if (form.versions().length != 1 || form.versions()[0] != key.generation()) {
      throw new Unreadable("sealed under another generation of the data key");
    }
    byte[] plain = Aead.open(key.key(), form, context(field, key.owner()));
    return new String(plain, StandardCharsets.UTF_8);
  }

  private static byte[] context(String field, UUID owner) {
    return ("field\n" + owner + "\n" + field).getBytes(StandardCharsets.UTF_8);
  }
}
