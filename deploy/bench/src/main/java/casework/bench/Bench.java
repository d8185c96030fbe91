package casework.bench;

import java.nio.file.Path;
import java.util.List;

/** The command line behind {@code ./casework bench NAME}. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    List<String> words = List.of(arguments);
    if (!words.contains("intake")) {
      System.err.println("casework: which measurement? There is: intake");
      System.exit(2);
    }
    Path repository = Path.of(System.getProperty("casework.home", "."));
    new Intake(repository, System.out).run();
  }
}
