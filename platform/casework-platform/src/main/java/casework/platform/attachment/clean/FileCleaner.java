package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by its content, whatever it is called or said to be, and writes it anew.
 * Works in memory only.
 */
public final class FileCleaner {

  private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());
  private final Set<FileKind> taken;
  private final Pixels pixels;

  /**
   * @param taken the kinds an office takes
   * @param mostPixels of one picture, width times height
   */
  public FileCleaner(Set<FileKind> taken, long mostPixels) {
    this.taken = Set.copyOf(taken);
    this.pixels = new Pixels(mostPixels);
  }

  /**
   * @throws Unclean with the reason why it is not taken
   */
  public Cleaned clean(byte[] file) {
    if (file.length == 0) {
      throw new Unclean(Reason.EMPTY);
    }
    Cleaned cleaned =
        switch (tika.detect(file)) {
          case "image/jpeg" -> new Cleaned(FileKind.JPEG, JpegCleaner.clean(file, pixels));
          case "image/png", "image/apng" ->
              new Cleaned(FileKind.PNG, PngCleaner.clean(file, pixels));
          case "application/pdf" -> new Cleaned(FileKind.PDF, new PdfCleaner(pixels).clean(file));
          case "application/zip", "application/x-tika-ooxml" ->
              new OfficeCleaner(pixels).clean(file);
          case "text/plain" -> new Cleaned(FileKind.TEXT, TextCleaner.clean(file));
          case "audio/vnd.wave", "audio/x-wav" ->
              new Cleaned(FileKind.WAV, WaveCleaner.clean(file));
          case "audio/mpeg" -> new Cleaned(FileKind.MP3, Mp3Cleaner.clean(file));
          case "video/mp4", "audio/mp4", "application/mp4", "video/quicktime", "video/x-m4v" ->
              new Cleaned(FileKind.MP4, Mp4Cleaner.clean(file));
          default -> throw new Unclean(Reason.KIND_NOT_TAKEN);
        };
    if (!taken.contains(cleaned.kind())) {
      throw new Unclean(Reason.KIND_NOT_TAKEN);
    }
    return cleaned;
  }
}
