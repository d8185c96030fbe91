package casework.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time prepare what all instances share. */
final class PreparationLock implements AutoCloseable {

  private final FileChannel file;

  PreparationLock(Path path) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  void hold() throws IOException {
    file.lock();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
