package casework.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time prepare what all instances share. */
final class PreparationLock implements AutoCloseable {

  private static final long LOOK_AGAIN_MILLIS = 50;

  private final FileChannel file;

  PreparationLock(Path path) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /**
   * Waits until no other launcher holds it.
   *
   * @throws IOException where it cannot be locked
   */
  void hold() throws IOException {
    // Asked for again and again: a system that waits for locks counts those of a whole process as
    // one, so it takes two launchers, each preparing one thing and waiting for another, for stuck.
    while (file.tryLock() == null) {
      Pause.millis(LOOK_AGAIN_MILLIS);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
