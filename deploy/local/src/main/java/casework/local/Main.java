package casework.local;

import java.io.PrintStream;
import java.util.List;

/** The command line behind {@code ./casework}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    var console = new Console(out);
    var repository = Repository.fromEnvironment();
    try {
      var options = Options.parse(arguments, System.getenv(), repository);
      return Verb.of(options.verb(), repository).run(options, repository, console);
    } catch (Trouble trouble) {
      err.println("casework: " + trouble.getMessage());
      return 1;
    }
  }
}
