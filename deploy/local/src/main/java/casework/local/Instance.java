package casework.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** One running copy of the product: everything it keeps lies in its data directory. */
record Instance(Path data) {

  /** The directory named, else the usual one: the demo has one of its own. */
  static Instance toStart(Options options, Repository repository) {
    return new Instance(
        options.data() != null
            ? options.data()
            : repository.root().resolve(options.demo() ? ".casework/demo" : ".casework/local"));
  }

  /** The directory named, else whichever of the two usual ones is in use. */
  static Instance toAsk(Options options, Repository repository) {
    var usual = toStart(options, repository);
    if (options.data() != null || options.demo() || usual.state().launcherRuns()) {
      return usual;
    }
    var demo = new Instance(repository.root().resolve(".casework/demo"));
    return demo.state().launcherRuns() ? demo : usual;
  }

  Path logs() {
    return data.resolve("logs");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  Path keys() {
    return data.resolve("keys");
  }

  Path run() {
    return data.resolve("run");
  }

  Path stateFile() {
    return run().resolve("state.properties");
  }

  State state() {
    return State.read(stateFile());
  }

  State running() {
    var state = state();
    if (!state.launcherRuns()) {
      throw new Trouble("nothing is running with " + data + "; start it with ./casework up");
    }
    return state;
  }

  void create() {
    try {
      if (!Files.exists(data)) {
        Files.createDirectories(data.getParent());
        createPrivate(data);
      }
      Files.createDirectories(logs());
      Files.createDirectories(run());
      if (!Files.exists(keys())) {
        createPrivate(keys());
      }
    } catch (IOException e) {
      throw new Trouble(
          "cannot write to " + data + " (" + e.getMessage() + "); choose another with --data", e);
    }
  }

  /** Keeps a second launcher away from the same directory as long as this process lives. */
  FileLock lock() {
    try {
      @Nullable FileLock lock =
          FileChannel.open(
                  run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
              .tryLock();
      if (lock == null) {
        throw new Trouble(
            "already running with " + data + "; see ./casework status, or choose another --data");
      }
      return lock;
    } catch (IOException e) {
      throw new Trouble("cannot lock " + run() + ": " + e.getMessage(), e);
    }
  }

  private static void createPrivate(Path folder) throws IOException {
    Files.createDirectory(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }
}
