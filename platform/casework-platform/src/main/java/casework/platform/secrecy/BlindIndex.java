package casework.platform.secrecy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.SecretKey;

/**
 * Finds equal values without keeping them: a keyed digest of the normalised value (NFKC, outer
 * space cut), different for each purpose, so that two indexes cannot be joined.
 */
public final class BlindIndex {

  /** 128 bits: no collision by chance in any store of ours. */
  private static final int BYTES = 16;

  private final Supplier<VersionedKey> keys;
  private final Map<SecretKey, KeyedDigest> digests = new ConcurrentHashMap<>();

  /**
   * @param keys all versions of the digest's key, asked at each use: what is written is by the
   *     newest, what is looked up by all, because what was indexed under an older key cannot be
   *     indexed anew without being opened
   */
  public BlindIndex(Supplier<VersionedKey> keys) {
    this.keys = keys;
  }

  /**
   * What is to be kept with the value.
   *
   * @param purpose what is looked up, such as {@code subject.name}
   */
  public String of(String purpose, String value) {
    VersionedKey now = keys.get();
    return of(now, now.newest(), purpose, value);
  }

  /** Everything that may have been kept with the value, the newest first. */
  public List<String> all(String purpose, String value) {
    VersionedKey now = keys.get();
    return now.versions().descendingSet().stream()
        .map(version -> of(now, version, purpose, value))
        .toList();
  }

  private String of(VersionedKey keys, int version, String purpose, String value) {
    String normal = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    byte[] full =
        digest(keys, version)
            .of(
                "blind index".getBytes(StandardCharsets.UTF_8),
                purpose.getBytes(StandardCharsets.UTF_8),
                normal.getBytes(StandardCharsets.UTF_8));
    String text =
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, BYTES));
    // The first version has no mark: it was written before there were others.
    return version == 1 ? text : version + "." + text;
  }

  // By the key and not by its version: another ring's first version is another key.
  private KeyedDigest digest(VersionedKey keys, int version) {
    SecretKey key = keys.version(version);
    return digests.computeIfAbsent(key, each -> new KeyedDigest(() -> each));
  }
}
