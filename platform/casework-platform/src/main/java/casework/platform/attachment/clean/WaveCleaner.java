package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a WAV recording anew from its format and its samples alone. */
final class WaveCleaner {

  private WaveCleaner() {}

  static byte[] clean(byte[] file) {
    Bytes in = new Bytes(file);
    in.skip(12);
    ByteArrayOutputStream chunks = new ByteArrayOutputStream(file.length);
    boolean samples = false;
    while (in.left() >= 8 && !samples) {
      String name = in.ascii(4);
      byte[] body = in.take(Math.min(in.u32Little(), in.left()));
      samples = name.equals("data");
      if (samples || name.equals("fmt ")) {
        write(chunks, name, body);
      }
      in.skip(Math.min(body.length & 1, in.left()));
    }
    if (!samples) {
      throw new Unclean(Reason.DAMAGED);
    }
    ByteBuffer whole = ByteBuffer.allocate(12 + chunks.size()).order(ByteOrder.LITTLE_ENDIAN);
    whole.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + chunks.size());
    whole.put("WAVE".getBytes(StandardCharsets.ISO_8859_1)).put(chunks.toByteArray());
    return whole.array();
  }

  private static void write(ByteArrayOutputStream out, String name, byte[] body) {
    int padded = body.length + (body.length & 1);
    ByteBuffer chunk = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
    chunk.put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(body.length).put(body);
    out.write(chunk.array(), 0, chunk.capacity());
  }
}
