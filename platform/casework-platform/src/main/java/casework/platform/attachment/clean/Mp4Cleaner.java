package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Empties, in an MP4 recording, every box that tells of place, time or device, and leaves an empty
 * box of the same size, because others point behind it by number.
 */
final class Mp4Cleaner {

  private static final Set<String> OPENED =
      Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "dinf", "mvex", "moof", "traf");
  private static final Set<String> KEPT =
      Set.of(
          "ftyp", "mdat", "mvhd", "tkhd", "mdhd", "hdlr", "vmhd", "smhd", "nmhd", "dref", "stsd",
          "stts", "stss", "stsc", "stsz", "stz2", "stco", "co64", "ctts", "elst", "sbgp", "sgpd",
          "trex", "mehd", "tfhd", "tfdt", "trun", "mfhd", "sidx", "styp", "sdtp", "cslg", "stsh");
  private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");
  private static final int DEEPEST = 12;

  private final byte[] file;
  private boolean sound;

  private Mp4Cleaner(byte[] file) {
    this.file = file.clone();
  }

  static byte[] clean(byte[] file) {
    Mp4Cleaner cleaner = new Mp4Cleaner(file);
    cleaner.boxes(0, file.length, 0);
    if (!cleaner.sound) {
      throw new Unclean(Reason.DAMAGED);
    }
    return cleaner.file;
  }

  private void boxes(int from, int to, int depth) {
    int at = from;
    while (at < to) {
      if (to - at < 8 || depth > DEEPEST) {
        throw new Unclean(Reason.DAMAGED);
      }
      ByteBuffer head = ByteBuffer.wrap(file, at, to - at);
      long size = head.getInt() & 0xFFFFFFFFL;
      String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      int header = 8;
      if (size == 1 && to - at >= 16) {
        size = head.getLong(at + 8);
        header = 16;
      } else if (size == 0) {
        size = to - at;
      }
      if (size < header || size > to - at) {
        throw new Unclean(Reason.DAMAGED);
      }
      box(name, at, at + header, at + (int) size, depth);
      at += (int) size;
    }
  }

  private void box(String name, int at, int body, int end, int depth) {
    sound |= name.equals("moov");
    if (OPENED.contains(name)) {
      boxes(body, end, depth + 1);
    } else if (DATED.contains(name)) {
      int times = file[body] == 1 ? 16 : 8;
      Arrays.fill(file, Math.min(body + 4, end), Math.min(body + 4 + times, end), (byte) 0);
    } else if (name.equals("hdlr")) {
      // What kind of track it is stands in the first 24 bytes; behind them the device signs.
      Arrays.fill(file, Math.min(body + 24, end), end, (byte) 0);
    } else if (!KEPT.contains(name)) {
      System.arraycopy("free".getBytes(StandardCharsets.ISO_8859_1), 0, file, at + 4, 4);
      Arrays.fill(file, body, end, (byte) 0);
    }
  }
}
