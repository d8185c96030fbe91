package casework.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reading logs that grow and are moved aside meanwhile. */
final class LogFiles {

  private static final int TAIL = 64 * 1024;

  private LogFiles() {}

  static Optional<String> lastLine(Path file) {
    var lines = tail(file, 200).stream().filter(line -> !line.startsWith("---")).toList();
    return lines.reversed().stream()
        .filter(
            line -> line.contains("ERROR") || line.contains("Exception") || line.contains("Error"))
        .findFirst()
        .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
        .map(line -> line.length() > 300 ? line.substring(0, 300) + "…" : line);
  }

  static List<String> tail(Path file, int lines) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, in.length() - TAIL);
      byte[] bytes = new byte[(int) (in.length() - from)];
      in.seek(from);
      in.readFully(bytes);
      var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return all.subList(Math.max(0, all.size() - lines), all.size());
    } catch (IOException e) {
      throw new Trouble("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  /** Hands on what a file gains; starts over when the file was moved aside. */
  static final class Follower {

    private final Path file;
    private long position;

    Follower(Path file, long position) {
      this.file = file;
      this.position = position;
    }

    String more() {
      if (!Files.exists(file)) {
        return "";
      }
      try (var in = new RandomAccessFile(file.toFile(), "r")) {
        if (in.length() < position) {
          position = 0;
        }
        byte[] bytes = new byte[(int) Math.min(in.length() - position, TAIL)];
        in.seek(position);
        in.readFully(bytes);
        int whole = endOfLastLine(bytes);
        position += whole;
        return new String(bytes, 0, whole, StandardCharsets.UTF_8);
      } catch (IOException moved) {
        return "";
      }
    }

    private static int endOfLastLine(byte[] bytes) {
      for (int i = bytes.length; i > 0; i--) {
        if (bytes[i - 1] == '\n') {
          return i;
        }
      }
      return bytes.length < TAIL ? 0 : bytes.length;
    }
  }
}
