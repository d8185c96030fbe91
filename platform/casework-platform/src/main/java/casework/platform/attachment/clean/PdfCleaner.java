package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a PDF file anew from what its pages reach: who made it, when and with what is gone, and so
 * are earlier revisions, scripts and whatever stood before or behind it.
 */
final class PdfCleaner {

  private static final int LARGEST_STREAM = 32 * 1024 * 1024;
  private static final int MOST_PARTS = 200_000;
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

  /** What tells of makers, places and times. */
  private static final Set<String> TELLING =
      Set.of("Metadata", "PieceInfo", "LastModified", "Perms", "MarkInfo", "Thumb");

  /** What does something by itself, or once something is touched. */
  private static final Set<String> RUNNING =
      Set.of("OpenAction", "AA", "JS", "JavaScript", "XFA", "Launch", "Renditions");

  private static final Set<String> ACTIONS =
      Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition");
  private static final Set<String> INSIDE = Set.of("EmbeddedFiles", "EF", "AF", "Collection");

  private final Pixels pixels;

  PdfCleaner(Pixels pixels) {
    this.pixels = pixels;
  }

  byte[] clean(byte[] file) {
    requireNoBomb(file);
    try (PDDocument document = Loader.loadPDF(file)) {
      if (document.isEncrypted()) {
        throw new Unclean(Reason.ENCRYPTED);
      }
      if (document.getNumberOfPages() == 0) {
        throw new Unclean(Reason.DAMAGED);
      }
      COSDictionary trailer = document.getDocument().getTrailer();
      trailer.removeItem(COSName.INFO);
      trailer.removeItem(COSName.ID);
      walk(trailer);
      ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
      document.save(out);
      return out.toByteArray();
    } catch (InvalidPasswordException _) {
      throw new Unclean(Reason.ENCRYPTED);
    } catch (IOException | IllegalArgumentException | ClassCastException _) {
      throw new Unclean(Reason.DAMAGED);
    } catch (StackOverflowError _) {
      throw new Unclean(Reason.BOMB);
    }
  }

  private void walk(COSDictionary trailer) throws IOException {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>();
    open.add(trailer);
    while (!open.isEmpty()) {
      COSBase each = open.removeLast();
      if (!seen.add(each)) {
        continue;
      }
      if (seen.size() > MOST_PARTS) {
        throw new Unclean(Reason.BOMB);
      }
      switch (each) {
        case COSObject reference -> add(open, reference.getObject());
        case COSDictionary dictionary -> {
          strip(dictionary);
          dictionary.getValues().forEach(value -> add(open, value));
        }
        case COSArray array -> array.forEach(value -> add(open, value));
        default -> {}
      }
    }
  }

  private static void add(Deque<COSBase> open, @Nullable COSBase value) {
    if (value != null) {
      open.add(value);
    }
  }

  private void strip(COSDictionary each) throws IOException {
    for (COSName key : Set.copyOf(each.keySet())) {
      String name = key.getName();
      if (INSIDE.contains(name)) {
        throw new Unclean(Reason.FILES_INSIDE);
      }
      if (TELLING.contains(name) || RUNNING.contains(name)) {
        each.removeItem(key);
      }
    }
    String action = each.getNameAsString(COSName.S);
    if (action != null && ACTIONS.contains(action)) {
      each.clear();
    }
    if ("Annot".equals(each.getNameAsString(COSName.TYPE))
        && !"Widget".equals(each.getNameAsString(COSName.SUBTYPE))) {
      each.removeItem(COSName.T);
      each.removeItem(COSName.M);
      each.removeItem(COSName.CREATION_DATE);
      each.removeItem(COSName.NM);
    }
    if (each instanceof COSStream stream) {
      picture(stream);
    }
  }

  /** A photograph in a page brings the camera's own words along. */
  private void picture(COSStream stream) throws IOException {
    if (!"Image".equals(stream.getNameAsString(COSName.SUBTYPE))) {
      return;
    }
    pixels.require(
        Math.max(1, stream.getInt(COSName.WIDTH)), Math.max(1, stream.getInt(COSName.HEIGHT)));
    if (COSName.DCT_DECODE.equals(stream.getFilters())) {
      byte[] raw;
      try (InputStream in = stream.createRawInputStream()) {
        raw = in.readAllBytes();
      }
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(JpegCleaner.clean(raw, pixels));
      }
    }
  }

  /**
   * Looks how large the parts become that reading the file unpacks: lists of objects, and whatever
   * hides its kind by writing names in numbers.
   */
  private static void requireNoBomb(byte[] file) {
    int before = 0;
    for (int at = find(file, 0); at >= 0; at = find(file, at + STREAM.length)) {
      String head =
          new String(
              file,
              Math.max(before, at - 1024),
              at - Math.max(before, at - 1024),
              StandardCharsets.ISO_8859_1);
      before = at;
      if (head.contains("/ObjStm") || head.contains("/XRef") || head.contains("#")) {
        requireSmall(file, at + STREAM.length);
      }
    }
  }

  private static void requireSmall(byte[] file, int at) {
    int from = at;
    while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
      from++;
    }
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, from, file.length - from))) {
      in.skipNBytes(LARGEST_STREAM);
      throw new Unclean(Reason.BOMB);
    } catch (ZipException | EOFException _) {
      // Smaller, or not packed in this way.
    } catch (IOException _) {
      throw new Unclean(Reason.DAMAGED);
    }
  }

  private static int find(byte[] file, int from) {
    for (int at = from; at <= file.length - STREAM.length; at++) {
      int i = 0;
      while (i < STREAM.length && file[at + i] == STREAM[i]) {
        i++;
      }
      if (i == STREAM.length) {
        return at;
      }
    }
    return -1;
  }
}
