package casework.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One process's log file, moved aside when full; the oldest of its predecessors is dropped. What
 * cannot be written is lost, and the file tells how much: nobody waits for a disk with room.
 */
final class RotatedLog implements AutoCloseable {

  static final long FULL = 8L << 20;
  static final int KEPT = 3;

  private final Path file;
  private final long full;
  private final int kept;
  private @Nullable OutputStream out;
  private long size;
  private long lost;

  RotatedLog(Path file) throws IOException {
    this(file, FULL, KEPT);
  }

  RotatedLog(Path file, long full, int kept) throws IOException {
    this.file = file;
    this.full = full;
    this.kept = kept;
    Files.createDirectories(file.toAbsolutePath().getParent());
    opened();
  }

  /**
   * Copies until the source ends; rotates between lines only.
   *
   * @throws IOException where the source cannot be read
   */
  void pump(InputStream source) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    for (int read; (read = source.read(buffer)) >= 0; ) {
      write(buffer, read);
    }
  }

  void say(String line) {
    byte[] bytes = line(line);
    write(bytes, bytes.length);
  }

  private synchronized void write(byte[] bytes, int length) {
    try {
      opened();
      tellLoss();
      writeOrRotate(bytes, length);
    } catch (IOException noRoom) {
      lost += length;
      forget();
    }
  }

  private void tellLoss() throws IOException {
    if (lost > 0) {
      byte[] told = line("--- up to %d bytes could not be written here".formatted(lost));
      append(told, 0, told.length);
      lost = 0;
    }
  }

  private void writeOrRotate(byte[] bytes, int length) throws IOException {
    int from = 0;
    if (size + length > full) {
      from = lineEnd(bytes, length);
      append(bytes, 0, from);
      rotate();
    }
    append(bytes, from, length - from);
  }

  private void append(byte[] bytes, int from, int length) throws IOException {
    opened().write(bytes, from, length);
    size += length;
  }

  private OutputStream opened() throws IOException {
    OutputStream open = out;
    if (open == null) {
      open = open(file);
      out = open;
      size = Files.size(file);
    }
    return open;
  }

  /** The next write begins with opening the file. */
  private void forget() {
    try {
      close();
    } catch (IOException alreadyLost) {
      // It was told to be lost.
    }
    out = null;
  }

  private static byte[] line(String text) {
    return (text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
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
    close();
    for (int age = kept - 1; age >= 1; age--) {
      Path older = aside(age);
      if (Files.exists(older)) {
        Files.move(older, aside(age + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(file, aside(1), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path aside(int age) {
    return file.resolveSibling(file.getFileName() + "." + age);
  }

  private static OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Override
  public synchronized void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}
