package casework.local;

import java.io.PrintStream;
import java.util.Locale;

/** Where progress is told, each line with the seconds since the start. */
final class Console {

  private final PrintStream out;
  private final long start = System.nanoTime();

  Console(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  void progress(String line) {
    say(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - start) / 1e9, line));
  }

  void print(String text) {
    out.print(text);
    out.flush();
  }
}
