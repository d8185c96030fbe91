package casework.e2e.hotline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The simulator as a process of its own, which can be killed and started again. */
public final class SimulatorProcess {

  private final Path settings;
  private final Path log;

  /**
   * @param directory for its settings and its log
   */
  public SimulatorProcess(Path directory, Map<String, String> values) {
    try {
      Files.createDirectories(directory);
      this.settings = directory.resolve("hotline.properties");
      this.log = directory.resolve("hotline.log");
      Properties all = new Properties();
      all.putAll(values);
      try (var out = Files.newBufferedWriter(settings)) {
        all.store(out, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param verb {@code push} or {@code compare}
   */
  public Process start(String verb) {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx256m",
              "-cp",
              System.getProperty("java.class.path"),
              HotlineSimulator.class.getName(),
              settings.toString(),
              verb)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it ended with. */
  public int run(String verb, int minutes) throws InterruptedException {
    Process process = start(verb);
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the simulator is not done after minutes: " + said());
    }
    return process.exitValue();
  }

  /** Everything it has said so far. */
  public String said() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
