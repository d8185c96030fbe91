package casework.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Under what a figure came about; without it, it means nothing. */
final class Conditions {

  private Conditions() {}

  static String line() {
    return "%d cores, load average %s, %s, store: %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            load(),
            System.getProperty("java.vm.version"),
            System.getenv("CASEWORK_MONGODB_URI") == null ? "the evaluation store" : "as given");
  }

  private static String load() {
    try {
      return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
