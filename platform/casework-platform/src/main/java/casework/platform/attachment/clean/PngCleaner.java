package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Writes a PNG picture anew from the chunks its pixels need: no text, time or EXIF stays. */
final class PngCleaner {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final Set<String> NEEDED =
      Set.of("IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND");

  private PngCleaner() {}

  static byte[] clean(byte[] file, Pixels pixels) {
    Bytes in = new Bytes(file);
    if (!Arrays.equals(SIGNATURE, in.take(SIGNATURE.length))) {
      throw new Unclean(Reason.DAMAGED);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(SIGNATURE, 0, SIGNATURE.length);
    String name = "";
    while (!name.equals("IEND")) {
      long length = in.u32();
      name = in.ascii(4);
      byte[] body = in.take(length);
      if (in.u32() != crc(name, body) || (out.size() == SIGNATURE.length && !name.equals("IHDR"))) {
        throw new Unclean(Reason.DAMAGED);
      }
      if (name.equals("IHDR")) {
        Bytes header = new Bytes(body);
        pixels.require(header.u32(), header.u32());
      }
      if (NEEDED.contains(name)) {
        write(out, name, body);
      }
    }
    return out.toByteArray();
  }

  private static long crc(String name, byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.ISO_8859_1));
    crc.update(body);
    return crc.getValue();
  }

  private static void write(ByteArrayOutputStream out, String name, byte[] body) {
    ByteBuffer chunk = ByteBuffer.allocate(body.length + 12);
    chunk.putInt(body.length);
    chunk.put(name.getBytes(StandardCharsets.ISO_8859_1));
    chunk.put(body);
    chunk.putInt((int) crc(name, body));
    out.write(chunk.array(), 0, chunk.capacity());
  }
}
