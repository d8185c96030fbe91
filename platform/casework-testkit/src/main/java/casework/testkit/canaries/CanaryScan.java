package casework.testkit.canaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Searches bytes for canaries: as they are, in the encodings that texts go through (UTF-8, UTF-16,
 * GBK), as JSON and URLs escape them, and in base64 at each of its three offsets. Says where one
 * stands, never what surrounds it.
 */
public final class CanaryScan {

  private final Map<String, List<byte[]>> patterns = new LinkedHashMap<>();
  private final Map<String, Long> looked = new TreeMap<>();
  private final List<String> found = new ArrayList<>();

  /**
   * @param canaries what is looked for; a part that all of one kind have will do
   */
  public CanaryScan(Collection<String> canaries) {
    canaries.forEach(each -> patterns.put(each, forms(each)));
  }

  /** Looks through one piece; the place stands in what is found. */
  public CanaryScan in(String place, byte[] bytes) {
    looked.merge(place, (long) bytes.length, Long::sum);
    patterns.forEach(
        (canary, forms) -> {
          if (forms.stream().anyMatch(form -> stands(form, bytes))) {
            found.add(place + " has " + canary);
          }
        });
    return this;
  }

  public CanaryScan in(String place, String text) {
    return in(place, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Looks through every file below a directory, and through the files' names. */
  public CanaryScan inFiles(String place, Path root) {
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path each : files.filter(Files::isRegularFile).toList()) {
          in(place, root.relativize(each).toString());
          in(place, Files.readAllBytes(each));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  /** Which canary stands where; empty where all is well. */
  public List<String> found() {
    return found.stream().distinct().toList();
  }

  /** How many bytes were looked through, by place: a scan of nothing finds nothing. */
  public Map<String, Long> looked() {
    return Map.copyOf(looked);
  }

  private static List<byte[]> forms(String canary) {
    List<byte[]> forms = new ArrayList<>();
    for (Charset each :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GBK"))) {
      forms.add(canary.getBytes(each));
    }
    StringBuilder lower = new StringBuilder();
    canary.chars().forEach(each -> lower.append(each < 128 ? "" + (char) each : escaped(each)));
    forms.add(ascii(lower.toString()));
    forms.add(ascii(lower.toString().toUpperCase(java.util.Locale.ROOT).replace("\\U", "\\u")));
    forms.add(ascii(URLEncoder.encode(canary, StandardCharsets.UTF_8)));
    for (int offset = 0; offset < 3; offset++) {
      byte[] base64 = base64(canary, offset);
      forms.add(base64);
      forms.add(
          ascii(new String(base64, StandardCharsets.US_ASCII).replace('+', '-').replace('/', '_')));
    }
    return forms;
  }

  private static String escaped(int character) {
    return String.format("\\u%04x", character);
  }

  /** The characters of the base64 text that depend on the canary alone. */
  private static byte[] base64(String canary, int offset) {
    byte[] text = canary.getBytes(StandardCharsets.UTF_8);
    byte[] shifted = new byte[offset + text.length];
    System.arraycopy(text, 0, shifted, offset, text.length);
    String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    int from = offset == 0 ? 0 : offset + 1;
    int to = shifted.length / 3 * 4;
    return ascii(all.substring(from, Math.max(from, to)));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean stands(byte[] form, byte[] bytes) {
    int last = bytes.length - form.length;
    for (int at = 0; at <= last; at++) {
      int same = 0;
      while (same < form.length && bytes[at + same] == form[same]) {
        same++;
      }
      if (same == form.length) {
        return true;
      }
    }
    return false;
  }
}
