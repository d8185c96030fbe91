package casework.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * What was changed since the store's file was last written whole, in a file beside it, each piece
 * forced to the disk before anybody is answered. A piece carries the number of that last whole
 * writing, and the file is written over from its beginning after the next: what is left of earlier
 * pieces has an earlier number and is not read.
 */
final class Journal implements AutoCloseable {

  /**
   * Length, checksum of all that follows, number of the whole writing before, place of the piece.
   */
  private static final int HEAD = Integer.BYTES + Integer.BYTES + Long.BYTES + Integer.BYTES;

  private final FileChannel channel;
  private long position;
  private int pieces;

  Journal(Path file) {
    try {
      this.channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      keepName(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new file's bytes are of no use where its name has not reached the disk. */
  private static void keepName(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  long size() {
    return position;
  }

  /** The next piece is the first. */
  void begin() {
    position = 0;
    pieces = 0;
  }

  /** Puts a piece on the disk; nothing where nothing has changed. */
  void append(long generation, ByteBuffer changes) {
    if (!changes.hasRemaining()) {
      return;
    }
    ByteBuffer piece = ByteBuffer.allocate(HEAD + changes.remaining());
    piece.putInt(changes.remaining()).putInt(0).putLong(generation).putInt(pieces).put(changes);
    piece.putInt(Integer.BYTES, checksum(piece.flip()));
    try {
      while (piece.hasRemaining()) {
        position += channel.write(piece, position);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pieces++;
  }

  /** Reads the pieces of that generation in their order, up to the first that is not whole. */
  void read(long generation, Consumer<ByteBuffer> reader) {
    try {
      long at = 0;
      for (int place = 0; ; place++) {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        if (!fill(head, at) || head.getInt(0) < 0 || head.getInt(0) > channel.size() - at - HEAD) {
          return;
        }
        ByteBuffer piece = ByteBuffer.allocate(HEAD + head.getInt(0));
        if (!fill(piece, at)
            || piece.getInt(Integer.BYTES) != checksum(piece)
            || piece.getLong(2 * Integer.BYTES) != generation
            || piece.getInt(2 * Integer.BYTES + Long.BYTES) != place) {
          return;
        }
        reader.accept(piece.position(HEAD).slice());
        at += piece.capacity();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fill(ByteBuffer buffer, long from) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, from + buffer.position()) < 0) {
        return false;
      }
    }
    buffer.flip();
    return true;
  }

  private static int checksum(ByteBuffer piece) {
    CRC32C sum = new CRC32C();
    sum.update(piece.slice(0, Integer.BYTES));
    sum.update(piece.slice(2 * Integer.BYTES, piece.limit() - 2 * Integer.BYTES));
    return (int) sum.getValue();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
