package casework.demo.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the product has acknowledged, written down outside it, so that later it can be held to its
 * word: one line an act with the address asked, the matter's id and its revision, on the disk
 * before the replay goes on.
 */
@FunctionalInterface
public interface Journal {

  /** The variable that names the file; without it nothing is written. */
  String FILE = "CASEWORK_DEMO_JOURNAL";

  /** Writes nothing. */
  Journal NONE = (_, _) -> {};

  /** Takes an answer that says the act was done. */
  void write(String path, Answer answer);

  /** The journal in the file that the environment names, or none. */
  static Journal of(Map<String, String> environment) {
    String file = environment.get(FILE);
    return file == null || file.isBlank() ? NONE : in(Path.of(file));
  }

  /** A journal that goes on in that file. */
  static Journal in(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return (path, answer) -> append(channel, line(path, answer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(String path, Answer answer) {
    OptionalLong revision = answer.revision();
    String id =
        answer
            .body()
            .path("petition")
            .path("id")
            .asString(
                answer
                    .body()
                    .path("line")
                    .path("id")
                    .asString(answer.body().path("id").asString("")));
    return path + "\t" + id + "\t" + (revision.isPresent() ? revision.getAsLong() : "") + "\n";
  }

  private static void append(FileChannel channel, String line) {
    try {
      synchronized (channel) {
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
