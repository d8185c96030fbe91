package casework.bench;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command line behind {@code ./casework bench NAME}. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    // What the driver tells of its connections is not part of the result.
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
    }
    List<String> words = List.of(arguments);
    if (!words.contains("intake")) {
      System.err.println("casework: which measurement? There is: intake");
      System.exit(2);
    }
    Path repository = Path.of(System.getProperty("casework.home", "."));
    new Intake(repository, System.out).run();
  }
}
