package casework.testkit.canaries;

import casework.testkit.files.LivingFolder;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Searches bytes for canaries: as they are, in the encodings that texts go through (UTF-8, UTF-16,
 * GBK), as JSON and URLs escape them, in hexadecimal, and in base64 at each of its three offsets.
 * One pass over the bytes, however many canaries there are. Says where one stands, never what
 * surrounds it.
 */
public final class CanaryScan {

  private static final int PIECE = 1 << 20;

  /** One way in which a canary may be written; no shorter than two bytes. */
  private record Form(String canary, byte[] bytes) {}

  private final Form[][] starts = new Form[1 << 16][];
  private final Map<String, Long> looked = new TreeMap<>();
  private final Set<String> found = new LinkedHashSet<>();
  private final int longest;

  /**
   * @param canaries what is looked for; a part that all of one kind have will do
   */
  public CanaryScan(Collection<String> canaries) {
    Map<Integer, List<Form>> byStart = new HashMap<>();
    int most = 0;
    for (String each : canaries) {
      for (byte[] form : forms(each)) {
        byStart.computeIfAbsent(start(form, 0), _ -> new ArrayList<>()).add(new Form(each, form));
        most = Math.max(most, form.length);
      }
    }
    byStart.forEach((start, forms) -> starts[start] = forms.toArray(Form[]::new));
    longest = most;
  }

  /** Looks through one piece; the place stands in what is found. */
  public CanaryScan in(String place, byte[] bytes) {
    look(place, bytes, bytes.length);
    looked.merge(place, (long) bytes.length, Long::sum);
    return this;
  }

  public CanaryScan in(String place, String text) {
    return in(place, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Looks through a file and, where it is one, through what a gzip file holds. */
  public CanaryScan inFile(String place, Path file) {
    looked.merge(place, 0L, Long::sum);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.mark(2);
      boolean packed = in.read() == 0x1F && in.read() == 0x8B;
      in.reset();
      look(place, in);
      if (packed) {
        unpack(place, file);
      }
    } catch (NoSuchFileException _) {
      // It has been moved aside meanwhile.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private void unpack(String place, Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      look(place, in);
    } catch (ZipException | EOFException _) {
      // It only begins like one; its bytes have been looked through.
    }
  }

  /** Looks through every file below a directory, and through the files' names. */
  public CanaryScan inFiles(String place, Path root) {
    for (Path each : LivingFolder.files(root)) {
      in(place, root.relativize(each).toString());
      inFile(place, each);
    }
    return this;
  }

  /** Which canary stands where; empty where all is well. */
  public List<String> found() {
    return List.copyOf(found);
  }

  /** How many bytes were looked through, by place: a scan of nothing finds nothing. */
  public Map<String, Long> looked() {
    return Map.copyOf(looked);
  }

  /** Piece by piece; each begins with the end of the one before, which may have cut a canary. */
  private void look(String place, InputStream in) throws IOException {
    byte[] piece = new byte[PIECE + longest];
    int kept = 0;
    for (int read; (read = in.readNBytes(piece, kept, PIECE)) > 0; ) {
      looked.merge(place, (long) read, Long::sum);
      int length = kept + read;
      look(place, piece, length);
      kept = Math.min(length, longest);
      System.arraycopy(piece, length - kept, piece, 0, kept);
    }
  }

  private void look(String place, byte[] bytes, int length) {
    for (int at = 0; at + 1 < length; at++) {
      Form[] forms = starts[start(bytes, at)];
      if (forms != null) {
        for (Form each : forms) {
          if (stands(each.bytes, bytes, at, length)) {
            found.add(place + " has " + each.canary);
          }
        }
      }
    }
  }

  private static int start(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
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
    String hex = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
    forms.add(ascii(hex));
    forms.add(ascii(hex.toUpperCase(java.util.Locale.ROOT)));
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

  private static boolean stands(byte[] form, byte[] bytes, int at, int length) {
    return at + form.length <= length
        && Arrays.equals(form, 0, form.length, bytes, at, at + form.length);
  }
}
