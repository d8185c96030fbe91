package casework.petition.duplicate.domain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the set of its shingles, small enough to be kept (MinHash): of each of 256 orders of
 * the set the least value, and how many shingles there are. The shingles come in as keyed digests;
 * without the key nothing here can be compared with a text.
 */
public final class Sketch {

  /** How many orders: a likeness is estimated with a standard error of at most 3.2 %. */
  static final int ORDERS = 256;

  /** Bands of four values: texts that share half their shingles meet in one of them or two. */
  private static final int BANDS = 16;

  private static final int ROWS = 4;

  /** The golden ratio's bits, by which consecutive orders are spread. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final int[] least;
  private final int shingles;

  private Sketch(int[] least, int shingles) {
    this.least = least;
    this.shingles = shingles;
  }

  /**
   * The sketch of a set.
   *
   * @param keyed keyed digests of the shingles, each once
   */
  public static Sketch of(long[] keyed) {
    int[] least = new int[ORDERS];
    Arrays.fill(least, -1);
    for (int order = 0; order < ORDERS; order++) {
      long salt = (order + 1) * STEP;
      int smallest = -1;
      for (long shingle : keyed) {
        int value = (int) (mixed(shingle ^ salt) >>> 32);
        if (Integer.compareUnsigned(value, smallest) < 0) {
          smallest = value;
        }
      }
      least[order] = smallest;
    }
    return new Sketch(least, keyed.length);
  }

  /** The sketch that {@link #bytes} wrote. */
  public static Sketch read(byte[] bytes, int shingles) {
    int[] least = new int[ORDERS];
    ByteBuffer.wrap(bytes).asIntBuffer().get(least);
    return new Sketch(least, shingles);
  }

  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(ORDERS * Integer.BYTES);
    bytes.asIntBuffer().put(least);
    return bytes.array();
  }

  /** How many different shingles the text has. */
  public int shingles() {
    return shingles;
  }

  /** By what it can be found: texts that have one of these in common may be alike. */
  public List<String> bands() {
    List<String> bands = new ArrayList<>();
    for (int band = 0; shingles > 0 && band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mixed(hash * STEP ^ least[band * ROWS + row]);
      }
      bands.add("t" + band + "." + Long.toHexString(hash));
    }
    return bands;
  }

  /** Which part of all shingles of the two both have, from 0 to 1; an estimate. */
  public double resemblance(Sketch other) {
    if (shingles == 0 || other.shingles == 0) {
      return 0;
    }
    int equal = 0;
    for (int order = 0; order < ORDERS; order++) {
      equal += least[order] == other.least[order] ? 1 : 0;
    }
    return (double) equal / ORDERS;
  }

  /**
   * Which part of the shorter text's shingles the longer one has too, from 0 to 1; an estimate. A
   * shortened text is contained in the longer one though it resembles it little.
   */
  public double containment(Sketch other) {
    double resemblance = resemblance(other);
    int shorter = Math.min(shingles, other.shingles);
    return shorter == 0
        ? 0
        : Math.min(1, resemblance * (shingles + other.shingles) / ((1 + resemblance) * shorter));
  }

  /** A text as one number; equal texts have equal ones, and others hardly ever. */
  static long folded(String text) {
    long hash = text.length();
    for (int at = 0; at < text.length(); at++) {
      hash = mixed(hash * STEP ^ text.charAt(at));
    }
    return hash;
  }

  /** Spreads a value over all bits (the finaliser of SplitMix64). */
  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch that
        && shingles == that.shingles
        && Arrays.equals(least, that.least);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(least) + shingles;
  }
}
