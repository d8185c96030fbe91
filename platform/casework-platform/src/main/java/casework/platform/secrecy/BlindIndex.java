package casework.platform.secrecy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;

/**
 * Finds equal values without keeping them: a keyed digest of the normalised value (NFKC, outer
 * space cut), different for each purpose, so that two indexes cannot be joined.
 */
public final class BlindIndex {

  /** 128 bits: no collision by chance in any store of ours. */
  private static final int BYTES = 16;

  private final KeyedDigest digest;

  public BlindIndex(KeyedDigest digest) {
    this.digest = digest;
  }

  /**
   * @param purpose what is looked up, such as {@code subject.name}
   */
  public String of(String purpose, String value) {
    String normal = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    byte[] full =
        digest.of(
            "blind index".getBytes(StandardCharsets.UTF_8),
            purpose.getBytes(StandardCharsets.UTF_8),
            normal.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, BYTES));
  }
}
