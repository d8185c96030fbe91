package casework.demo;

import casework.demo.office.Addresses;
import casework.demo.office.Journal;
import casework.demo.office.LawTime;
import casework.demo.office.Office;
import casework.demo.office.Tokens;
import casework.demo.office.Unexpected;
import casework.demo.office.Wire;
import casework.demo.replay.Replay;
import casework.demo.verify.Verification;
import casework.demo.year.Part;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Replays the demo year on a running product, or compares its figures with the printed ones. */
public final class Demo {

  private static final String USAGE = "usage: replay | verify";

  private Demo() {}

  /**
   * Exit codes: 0 done, 1 a figure differs, 2 it could not be done.
   *
   * @param arguments {@code replay} or {@code verify}
   */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
  }

  static int run(
      List<String> words, Map<String, String> environment, PrintStream out, PrintStream err) {
    Addresses addresses = Addresses.of(environment);
    try (Wire wire = new Wire()) {
      Tokens tokens = new Tokens(addresses.issuer(), wire, InstantSource.system());
      Office office = new Office(addresses.gateway(), tokens, wire, Journal.of(environment));
      return switch (String.join(" ", words)) {
        case "replay" -> {
          LawTime time = new LawTime(addresses.services(), tokens, wire);
          Part part = Part.of(environment);
          new Replay(part.year(), part.last(), office, tokens, time, wire, out).run();
          yield 0;
        }
        case "verify" -> new Verification(office, out).run() ? 0 : 1;
        default -> {
          err.println(USAGE);
          yield 2;
        }
      };
    } catch (Unexpected unexpected) {
      err.println("demo: " + unexpected.getMessage());
      return 2;
    }
  }
}
