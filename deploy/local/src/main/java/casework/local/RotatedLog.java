package casework.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** One process's log file, moved aside when full; the oldest of its predecessors is dropped. */
final class RotatedLog implements AutoCloseable {

  static final long FULL = 8L << 20;
  static final int KEPT = 3;

  private final Path file;
  private final long full;
  private final int kept;
  private OutputStream out;
  private long size;

  RotatedLog(Path file) throws IOException {
    this(file, FULL, KEPT);
  }

  RotatedLog(Path file, long full, int kept) throws IOException {
    this.file = file;
    this.full = full;
    this.kept = kept;
    Files.createDirectories(file.toAbsolutePath().getParent());
    this.out = open(file);
    this.size = Files.size(file);
  }

  /** Copies until the source ends; rotates between lines only. */
  void pump(InputStream source) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    for (int read; (read = source.read(buffer)) >= 0; ) {
      write(buffer, read);
    }
  }

  synchronized void say(String line) throws IOException {
    byte[] bytes =
        (line + System.lineSeparator()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    write(bytes, bytes.length);
  }

  private synchronized void write(byte[] bytes, int length) throws IOException {
    int from = 0;
    if (size + length > full) {
      int end = lineEnd(bytes, length);
      out.write(bytes, 0, end);
      rotate();
      from = end;
    }
    out.write(bytes, from, length - from);
    out.flush();
    size += length - from;
  }

  private static int lineEnd(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return length;
  }

  private void rotate() throws IOException {
    out.close();
    for (int age = kept - 1; age >= 1; age--) {
      Path older = aside(age);
      if (Files.exists(older)) {
        Files.move(older, aside(age + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(file, aside(1), StandardCopyOption.REPLACE_EXISTING);
    out = open(file);
    size = 0;
  }

  private Path aside(int age) {
    return file.resolveSibling(file.getFileName() + "." + age);
  }

  private static OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
