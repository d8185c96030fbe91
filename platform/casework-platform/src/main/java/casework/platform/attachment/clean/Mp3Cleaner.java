package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.io.ByteArrayOutputStream;

/** Writes an MP3 recording anew from its sound frames alone; tags before, between and after go. */
final class Mp3Cleaner {

  private static final int[] BITRATES_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] BITRATES_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] RATES = {44_100, 48_000, 32_000};

  private Mp3Cleaner() {}

  static byte[] clean(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    int at = 0;
    int frames = 0;
    while (at + 4 <= file.length) {
      int length = frame(file, at);
      boolean follows = length > 0 && (at + length >= file.length - 3 || follows(file, at, length));
      if (follows && at + length <= file.length) {
        out.write(file, at, length);
        at += length;
        frames++;
      } else {
        at = frames == 0 && at == 0 && isTag(file) ? tagEnd(file) : at + 1;
      }
    }
    if (frames < 2) {
      throw new Unclean(Reason.DAMAGED);
    }
    return out.toByteArray();
  }

  private static boolean follows(byte[] file, int at, int length) {
    int next = at + length;
    boolean tag = file[next] == 'T' && file[next + 1] == 'A' && file[next + 2] == 'G';
    boolean ape = file[next] == 'A' && file[next + 1] == 'P' && file[next + 2] == 'E';
    return tag || ape || (next + 4 <= file.length && frame(file, next) > 0);
  }

  private static boolean isTag(byte[] file) {
    return file.length > 10 && file[0] == 'I' && file[1] == 'D' && file[2] == '3';
  }

  private static int tagEnd(byte[] file) {
    return 10
        + ((file[6] & 0x7F) << 21
            | (file[7] & 0x7F) << 14
            | (file[8] & 0x7F) << 7
            | file[9] & 0x7F);
  }

  /** Length of the layer III frame that begins there; 0 where none does. */
  private static int frame(byte[] file, int at) {
    int head =
        (file[at] & 0xFF) << 24
            | (file[at + 1] & 0xFF) << 16
            | (file[at + 2] & 0xFF) << 8
            | file[at + 3] & 0xFF;
    int version = head >> 19 & 3;
    int bitrate = head >> 12 & 15;
    int rate = head >> 10 & 3;
    boolean sync = head >>> 21 == 0x7FF && version != 1 && (head >> 17 & 3) == 1;
    if (!sync || bitrate == 0 || bitrate == 15 || rate == 3) {
      return 0;
    }
    int hertz = RATES[rate] / (version == 3 ? 1 : version == 2 ? 2 : 4);
    int bits = (version == 3 ? BITRATES_1 : BITRATES_2)[bitrate] * 1000;
    return (version == 3 ? 144 : 72) * bits / hertz + (head >> 9 & 1);
  }
}
