package casework.petition.sampling.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The draw, so that anybody can repeat it with the tools of any system. Each order is stood for by
 * the SHA-256 of its number; its lot is the SHA-256 of the seed, a line feed and that digest, all
 * as UTF-8 and lower-case hexadecimal; those with the least lots are drawn. Only the digests have
 * to be kept to draw again, not the numbers. The seed is committed to, by its SHA-256, before the
 * month's list is closed: whoever fixes the seed does not know the list, and whoever adds to the
 * list does not know the seed.
 */
public final class Lot {

  private Lot() {}

  /** What stands for an order, or for a seed that is not told yet. */
  public static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest of a whole list: of its digests in their order, each on a line of its own. */
  public static String ofList(Collection<String> digests) {
    return digest(String.join("\n", digests.stream().sorted().toList()));
  }

  /** The digests drawn, in the order of their lots. */
  public static List<String> drawn(String seed, Collection<String> digests, int size) {
    return digests.stream()
        .distinct()
        .map(each -> new Drawing(digest(seed + "\n" + each), each))
        .sorted()
        .limit(size)
        .map(Drawing::digest)
        .toList();
  }

  private record Drawing(String lot, String digest) implements Comparable<Drawing> {

    @Override
    public int compareTo(Drawing other) {
      return Comparator.comparing(Drawing::lot).thenComparing(Drawing::digest).compare(this, other);
    }
  }
}
