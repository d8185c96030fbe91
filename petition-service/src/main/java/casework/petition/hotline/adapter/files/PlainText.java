package casework.petition.hotline.adapter.files;

import casework.petition.hotline.domain.HotlineRefusal;
import casework.platform.kernel.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file in UTF-8 or GB18030. A mark in front decides; without one it is UTF-8 where
 * that reads to the end, else GB18030. What is neither is refused with the line where it breaks.
 */
final class PlainText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private PlainText() {}

  static String of(byte[] file) {
    if (starts(file, 0xEF, 0xBB, 0xBF)) {
      return read(file, 3, StandardCharsets.UTF_8);
    }
    if (starts(file, 0x84, 0x31, 0x95, 0x33)) {
      return read(file, 4, GB18030);
    }
    if (starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF)) {
      throw unreadable(1, "it is written in UTF-16; UTF-8 or GB18030 is read");
    }
    try {
      return decode(file, 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException _) {
      return read(file, 0, GB18030);
    }
  }

  private static String read(byte[] file, int from, Charset charset) {
    try {
      return decode(file, from, charset);
    } catch (CharacterCodingException _) {
      throw unreadable(
          brokenLine(file, from, charset), "a line is written neither in UTF-8 nor in GB18030");
    }
  }

  private static String decode(byte[] file, int from, Charset charset)
      throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(file, from, file.length - from)).toString();
  }

  /** Line feeds are the same byte in both, and part of no other character of either. */
  private static int brokenLine(byte[] file, int from, Charset charset) {
    int line = 1;
    int start = from;
    for (int i = from; i <= file.length; i++) {
      if (i == file.length || file[i] == '\n') {
        try {
          charset.newDecoder().decode(ByteBuffer.wrap(file, start, i - start));
        } catch (CharacterCodingException _) {
          return line;
        }
        line++;
        start = i + 1;
      }
    }
    return line;
  }

  private static boolean starts(byte[] file, int... mark) {
    if (file.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  static Refused unreadable(int line, String why) {
    return new Refused(new HotlineRefusal.Unreadable(line, why));
  }
}
