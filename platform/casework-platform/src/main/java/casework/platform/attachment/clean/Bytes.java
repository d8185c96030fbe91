package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A place in a file that is read forwards; whoever reads over its end learns that it is damaged.
 */
final class Bytes {

  private final byte[] all;
  private int at;

  Bytes(byte[] all) {
    this.all = all;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= all.length;
  }

  int left() {
    return all.length - at;
  }

  int u8() {
    require(1);
    return all[at++] & 0xFF;
  }

  int u16() {
    return u8() << 8 | u8();
  }

  long u32() {
    return (long) u16() << 16 | u16();
  }

  long u32Little() {
    return u8() | (long) u8() << 8 | (long) u8() << 16 | (long) u8() << 24;
  }

  byte[] take(long length) {
    require(length);
    byte[] taken = Arrays.copyOfRange(all, at, at + (int) length);
    at += (int) length;
    return taken;
  }

  String ascii(int length) {
    return new String(take(length), StandardCharsets.ISO_8859_1);
  }

  void skip(long length) {
    require(length);
    at += (int) length;
  }

  private void require(long length) {
    if (length < 0 || length > left()) {
      throw new Unclean(Reason.DAMAGED);
    }
  }
}
