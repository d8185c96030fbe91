package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a Word, Excel or PowerPoint file anew part by part: no properties, no authors, no macros,
 * nothing that fetches or holds something else. Any other archive is not taken.
 */
final class OfficeCleaner {

  private static final int MOST_PARTS = 3_000;
  private static final long MOST_BYTES = 100L * 1024 * 1024;
  private static final long WORST_RATIO = 150;
  private static final long RATIO_FROM = 1024 * 1024;

  private static final Pattern SAFE_NAME = Pattern.compile("[\\p{L}\\p{N} _.\\-\\[\\]()/]{1,200}");

  /** Parts that tell who wrote it where, or what an office does not need to read it. */
  private static final Pattern DROPPED =
      Pattern.compile(
          "docProps/.*|customXml/.*|.*/printerSettings/.*|.*/people\\.xml|.*/persons/.*"
              + "|.*thumbnail\\.[a-z]+|.*/commentAuthors\\.xml|.*/authors\\.xml|userCustomization/.*");

  private static final Pattern INSIDE =
      Pattern.compile("(?i).*/(embeddings|externalLinks|model)/.*");
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?i).*(vbaProject|vbaData|activeX|ctrlProps|attachedToolbars|macrosheets).*");
  private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(jpe?g|png)");
  private static final Pattern OTHER_PICTURE = Pattern.compile("(?i).*\\.(gif|emf|wmf)");
  private static final Pattern WORDS = Pattern.compile("(?i).*\\.(xml|rels|vml)");

  private final Pixels pixels;

  OfficeCleaner(Pixels pixels) {
    this.pixels = pixels;
  }

  Cleaned clean(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    Set<String> names = new HashSet<>();
    long unpacked = 0;
    String types = "";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        String name = each.getName();
        requireSafe(name);
        if (!names.add(name) || names.size() > MOST_PARTS) {
          throw new Unclean(Reason.BOMB);
        }
        byte[] part = read(in, unpacked, file.length);
        unpacked += part.length;
        if (name.equals("[Content_Types].xml")) {
          types = text(part);
        }
        if (!each.isDirectory() && !DROPPED.matcher(name).matches()) {
          // The same file gives the same bytes, whatever the clock says.
          ZipEntry written = new ZipEntry(name);
          written.setTime(0);
          zip.putNextEntry(written);
          zip.write(cleanPart(name, part));
          zip.closeEntry();
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      throw new Unclean(Reason.DAMAGED);
    }
    return new Cleaned(kind(types), out.toByteArray());
  }

  private static byte[] read(InputStream in, long before, long packed) throws IOException {
    long most = Math.min(MOST_BYTES, Math.max(RATIO_FROM, packed * WORST_RATIO)) - before;
    byte[] part = in.readNBytes((int) Math.max(1, most + 1));
    if (part.length > most) {
      throw new Unclean(Reason.BOMB);
    }
    return part;
  }

  private static void requireSafe(String name) {
    boolean climbs = name.startsWith("/") || name.contains("..") || name.contains("//");
    if (climbs || name.contains("\\") || name.contains(":")) {
      throw new Unclean(Reason.UNSAFE_PATHS);
    }
    if (!SAFE_NAME.matcher(name).matches()) {
      throw new Unclean(Reason.UNSAFE_PATHS);
    }
    if (INSIDE.matcher(name).matches()) {
      throw new Unclean(Reason.FILES_INSIDE);
    }
    if (RUNNING.matcher(name).matches()) {
      throw new Unclean(Reason.ACTIVE);
    }
  }

  private byte[] cleanPart(String name, byte[] part) {
    if (PICTURE.matcher(name).matches()) {
      return part.length > 1 && part[0] == (byte) 0xFF
          ? JpegCleaner.clean(part, pixels)
          : PngCleaner.clean(part, pixels);
    }
    if (OTHER_PICTURE.matcher(name).matches()) {
      return part;
    }
    if (WORDS.matcher(name).matches()) {
      return OfficeWords.clean(name, text(part)).getBytes(StandardCharsets.UTF_8);
    }
    boolean archive = part.length > 1 && part[0] == 'P' && part[1] == 'K';
    throw new Unclean(archive ? Reason.FILES_INSIDE : Reason.KIND_NOT_TAKEN);
  }

  private static String text(byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    boolean otherwise =
        text.indexOf('\0') >= 0
            || text.substring(0, Math.min(200, text.length()))
                .toLowerCase(Locale.ROOT)
                .contains("utf-16");
    if (otherwise || text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw new Unclean(Reason.DAMAGED);
    }
    return text;
  }

  private static FileKind kind(String types) {
    if (types.contains("macroEnabled")) {
      throw new Unclean(Reason.ACTIVE);
    }
    if (types.contains("wordprocessingml.document.main+xml")) {
      return FileKind.DOCX;
    }
    if (types.contains("spreadsheetml.sheet.main+xml")) {
      return FileKind.XLSX;
    }
    if (types.contains("presentationml.presentation.main+xml")) {
      return FileKind.PPTX;
    }
    throw new Unclean(Reason.KIND_NOT_TAKEN);
  }
}
