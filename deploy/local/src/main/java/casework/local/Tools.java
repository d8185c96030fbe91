package casework.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Short-lived helpers: programs run to their end, folders removed, programs found on the PATH. */
final class Tools {

  private Tools() {}

  /** Runs a program to its end, its output in the log; answers its exit code. */
  static int run(
      List<String> command, Map<String, String> environment, Path folder, Path log, int minutes) {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    try {
      Process process = builder.start();
      var guard = new Thread(process::destroyForcibly);
      Runtime.getRuntime().addShutdownHook(guard);
      try {
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          return -1;
        }
        return process.exitValue();
      } finally {
        process.destroyForcibly();
        removeHook(guard);
      }
    } catch (IOException e) {
      throw new Trouble("cannot run " + command.getFirst() + ": " + e.getMessage(), e);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  static Optional<Path> onPath(String program, Map<String, String> environment) {
    return List.of(environment.getOrDefault("PATH", "").split(":")).stream()
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var all = Files.walk(tree)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyStopping) {
      // It runs, or has run.
    }
  }
}
