package casework.faults.ground;

import casework.faults.check.Acknowledged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Every act that a test was told had been done, in a file that is forced to the disk. */
public final class Ledger implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final AtomicInteger acts = new AtomicInteger();

  Ledger(Path file) {
    this.file = file;
    try {
      this.channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes an answer that says the act was done; any other is not noted. */
  public Reply note(String path, Reply reply) {
    if (reply.isDone()) {
      String id =
          reply
              .json()
              .path("petition")
              .path("id")
              .asString(
                  reply
                      .json()
                      .path("line")
                      .path("id")
                      .asString(reply.json().path("id").asString("")));
      String revision = reply.revision() == 0 ? "" : String.valueOf(reply.revision());
      write(path + "\t" + id + "\t" + revision + "\n");
      acts.incrementAndGet();
    }
    return reply;
  }

  private synchronized void write(String line) {
    try {
      channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many acts have been noted. */
  public int acts() {
    return acts.get();
  }

  /** What has been noted. */
  public List<Acknowledged> acknowledged() {
    return Acknowledged.read(file);
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
