package casework.e2e.hotline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hotline's own book: a line for each promise it was given and each call-back it took, on disk
 * before it acts on it. A line that a kill cut short does not count.
 */
public final class HotlineLedger implements AutoCloseable {

  private final FileChannel channel;
  private final Map<String, String> promised = new HashMap<>();
  private final Map<String, List<String>> told = new HashMap<>();
  private final List<String> gaps = new ArrayList<>();

  /** Opens the book, and knows again what is written in it. */
  public HotlineLedger(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      String text = Files.exists(file) ? Files.readString(file) : "";
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      whole.lines().forEach(this::learn);
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
      channel.position(channel.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void learn(String line) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "promised" -> promised.put(words[1], words[2]);
      case "told" -> told.computeIfAbsent(words[1], _ -> new ArrayList<>()).add(words[3]);
      case "gap" -> gaps.add(line);
      default -> throw new IllegalStateException("the ledger has a line of another kind");
    }
  }

  private void write(String line) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    learn(line);
  }

  /** A serial was acknowledged; the first promise stands. */
  public synchronized void promised(String serial, String status) {
    if (!promised.containsKey(serial)) {
      write("promised " + serial + " " + status);
    }
  }

  /** A call-back has come; repeats leave no line, and one that comes too early leaves a bad one. */
  public synchronized void told(String serial, int sequence, String status) {
    int last = told.getOrDefault(serial, List.of()).size();
    if (sequence == last + 1) {
      write("told " + serial + " " + sequence + " " + status);
    } else if (sequence > last + 1) {
      write("gap " + serial + " " + sequence + " after " + last);
    }
  }

  public synchronized Map<String, String> promises() {
    return Map.copyOf(promised);
  }

  /** By serial, the statuses it was told, in order. */
  public synchronized Map<String, List<String>> tellings() {
    Map<String, List<String>> copy = new HashMap<>();
    told.forEach((serial, statuses) -> copy.put(serial, List.copyOf(statuses)));
    return copy;
  }

  /** Call-backs that came before an earlier one had been taken: none, ever. */
  public synchronized List<String> gaps() {
    return List.copyOf(gaps);
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
