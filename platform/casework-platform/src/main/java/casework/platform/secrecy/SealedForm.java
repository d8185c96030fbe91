package casework.platform.secrecy;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of something sealed: an algorithm, one or two version numbers, an initialisation vector
 * and a ciphertext.
 */
record SealedForm(String algorithm, int[] versions, byte[] iv, byte[] ciphertext) {

  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  /**
   * @throws Unreadable where the text is not a sealed form
   */
  static SealedForm parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length < 4 || parts.length > 5 || parts[0].isEmpty()) {
      throw new Unreadable("not a sealed form");
    }
    try {
      int[] versions =
          Arrays.stream(parts, 1, parts.length - 2).mapToInt(Integer::parseInt).toArray();
      byte[] iv = DECODER.decode(parts[parts.length - 2]);
      return new SealedForm(parts[0], versions, iv, DECODER.decode(parts[parts.length - 1]));
    } catch (IllegalArgumentException e) {
      throw new Unreadable("not a sealed form");
    }
  }

  static boolean isWellFormed(String text) {
    try {
      SealedForm form = parse(text);
      return form.iv.length == 12 && form.ciphertext.length >= 16;
    } catch (Unreadable e) {
      return false;
    }
  }

  String text() {
    return Stream.of(
            Stream.of(algorithm),
            IntStream.of(versions).mapToObj(Integer::toString),
            Stream.of(ENCODER.encodeToString(iv), ENCODER.encodeToString(ciphertext)))
        .flatMap(each -> each)
        .collect(Collectors.joining("."));
  }
}
