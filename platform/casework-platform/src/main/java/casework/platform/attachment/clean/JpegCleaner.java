package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes a JPEG picture anew from the segments a picture needs: no EXIF, no place, no camera, no
 * comment, nothing behind its end. The pixels stay as they were; of EXIF only the way it is turned
 * is told again.
 */
final class JpegCleaner {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;

  private final Pixels pixels;
  private final ByteArrayOutputStream out;
  private final Bytes in;
  private boolean measured;

  private JpegCleaner(byte[] file, Pixels pixels) {
    this.in = new Bytes(file);
    this.out = new ByteArrayOutputStream(file.length);
    this.pixels = pixels;
  }

  static byte[] clean(byte[] file, Pixels pixels) {
    return new JpegCleaner(file, pixels).cleaned();
  }

  private byte[] cleaned() {
    if (in.u16() != (0xFF00 | START)) {
      throw new Unclean(Reason.DAMAGED);
    }
    marker(START);
    int marker = nextMarker();
    while (marker != END) {
      marker = marker == SCAN ? scan() : segment(marker);
    }
    if (!measured) {
      throw new Unclean(Reason.DAMAGED);
    }
    marker(END);
    return out.toByteArray();
  }

  private int nextMarker() {
    if (in.u8() != 0xFF) {
      throw new Unclean(Reason.DAMAGED);
    }
    int marker = in.u8();
    while (marker == 0xFF) {
      marker = in.u8();
    }
    return marker;
  }

  private int segment(int marker) {
    int length = in.u16();
    byte[] body = in.take(length - 2L);
    if (isFrame(marker)) {
      Bytes frame = new Bytes(body);
      frame.skip(1);
      int height = frame.u16();
      pixels.require(frame.u16(), height);
      measured = true;
    }
    if (isNeeded(marker, body)) {
      write(marker, body);
    } else if (marker == EXIF) {
      Orientation.of(body).ifPresent(each -> write(EXIF, each.asExif()));
    }
    return nextMarker();
  }

  /** Entropy-coded data run on until a marker that is neither stuffing nor a restart. */
  private int scan() {
    write(SCAN, in.take(in.u16() - 2L));
    while (true) {
      int each = in.u8();
      if (each != 0xFF) {
        out.write(each);
        continue;
      }
      int next = in.u8();
      while (next == 0xFF) {
        next = in.u8();
      }
      if (next == 0x00 || (next >= 0xD0 && next <= 0xD7)) {
        marker(next);
      } else {
        return next;
      }
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isNeeded(int marker, byte[] body) {
    boolean tables = marker == 0xC4 || marker == 0xDB || marker == 0xDD || marker == 0xCC;
    boolean adobe = marker == ADOBE && body.length == 12;
    return tables || isFrame(marker) || adobe;
  }

  private void marker(int marker) {
    out.write(0xFF);
    out.write(marker);
  }

  private void write(int marker, byte[] body) {
    marker(marker);
    out.write(body.length + 2 >> 8);
    out.write(body.length + 2);
    out.write(body, 0, body.length);
  }

  /** How a picture is turned, 1 to 8. */
  private record Orientation(int value) {

    private static final int TAG = 0x0112;
    private static final byte[] HEAD = {'E', 'x', 'i', 'f', 0, 0};

    static Optional<Orientation> of(byte[] segment) {
      if (segment.length < 14 || !Arrays.equals(HEAD, Arrays.copyOf(segment, HEAD.length))) {
        return Optional.empty();
      }
      byte[] tiff = Arrays.copyOfRange(segment, HEAD.length, segment.length);
      boolean little = tiff[0] == 'I';
      int at = (int) number(tiff, 4, 4, little);
      long entries = number(tiff, at, 2, little);
      for (int i = 0; i < Math.min(entries, 200); i++) {
        int entry = at + 2 + i * 12;
        if (number(tiff, entry, 2, little) == TAG) {
          long value = number(tiff, entry + 8, 2, little);
          return value >= 1 && value <= 8
              ? Optional.of(new Orientation((int) value))
              : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** The number at that place; -1 outside the file. */
    private static long number(byte[] from, int at, int length, boolean little) {
      if (at < 0 || at + length > from.length) {
        return -1;
      }
      long number = 0;
      for (int i = 0; i < length; i++) {
        number = number << 8 | from[little ? at + length - 1 - i : at + i] & 0xFF;
      }
      return number;
    }

    byte[] asExif() {
      byte[] exif = new byte[HEAD.length + 26];
      System.arraycopy(HEAD, 0, exif, 0, HEAD.length);
      byte[] tiff = {
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        (byte) value,
        0,
        0,
        0,
        0,
        0,
        0
      };
      System.arraycopy(tiff, 0, exif, HEAD.length, tiff.length);
      return exif;
    }
  }
}
