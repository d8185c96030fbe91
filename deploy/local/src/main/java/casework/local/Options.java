package casework.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked on the command line, with the environment behind it.
 *
 * @param words what follows the verb and is no option; all of it where the verb is a tool's
 * @param data the data directory where it was named; otherwise the verb's own default holds
 * @param portOffset added to every port; null where it was not said
 * @param replay false where the demo's profile is wanted and somebody else replays
 * @param only {@code infra} to leave the services out
 */
record Options(
    String verb,
    List<String> words,
    @Nullable Path data,
    @Nullable Integer portOffset,
    boolean demo,
    boolean replay,
    boolean detach,
    boolean supervise,
    boolean follow,
    boolean verify,
    @Nullable String only,
    @Nullable String password) {

  /** Verbs whose options are their own. */
  private static final Set<String> TOOLS = Set.of("bench", "faults");

  static Options parse(
      List<String> arguments, Map<String, String> environment, Repository repository) {
    var reading = new Reading(environment);
    for (var rest = new ArrayList<>(arguments); !rest.isEmpty(); ) {
      reading.take(rest.removeFirst(), rest);
    }
    return reading.options();
  }

  boolean infraOnly() {
    return "infra".equals(only);
  }

  /** Fills the options in word by word. */
  private static final class Reading {

    private @Nullable String verb;
    private final List<String> words = new ArrayList<>();
    private @Nullable Path data;
    private @Nullable Integer offset;
    private boolean demo;
    private boolean replay = true;
    private boolean detach;
    private boolean supervise;
    private boolean follow;
    private boolean verify;
    private @Nullable String only;
    private @Nullable String password;

    Reading(Map<String, String> environment) {
      String folder = environment.get("CASEWORK_DATA");
      String ports = environment.get("CASEWORK_PORT_OFFSET");
      this.data = folder == null || folder.isBlank() ? null : Path.of(folder);
      this.offset = ports == null || ports.isBlank() ? null : offset(ports);
    }

    void take(String word, List<String> rest) {
      switch (word) {
        case "--data" -> data = Path.of(value(word, rest));
        case "--port-offset" -> offset = offset(value(word, rest));
        case "--demo" -> demo = true;
        case "--no-replay" -> replay = false;
        case "--detach" -> detach = true;
        case "--supervise" -> supervise = true;
        case "-f", "--follow" -> follow = true;
        case "--verify" -> verify = true;
        case "--only" -> only = only(value(word, rest));
        case "--password" -> password = value(word, rest);
        case "-h", "--help" -> verb = "help";
        default -> takeWord(word);
      }
    }

    Options options() {
      return new Options(
          verb == null ? "help" : verb,
          List.copyOf(words),
          data == null ? null : data.toAbsolutePath().normalize(),
          offset,
          demo,
          replay,
          detach,
          supervise,
          follow,
          verify,
          only,
          password);
    }

    private void takeWord(String word) {
      if (word.startsWith("-") && (verb == null || !TOOLS.contains(verb))) {
        throw new Trouble("unknown option " + word + "; ./casework help lists what there is");
      }
      if (verb == null) {
        verb = word;
      } else {
        words.add(word);
      }
    }

    private static String value(String option, List<String> rest) {
      if (rest.isEmpty()) {
        throw new Trouble(option + " needs a value; ./casework help shows how");
      }
      return rest.removeFirst();
    }

    private static String only(String part) {
      if (!part.equals("infra")) {
        throw new Trouble("--only knows infra (store, broker and Keycloak), not " + part);
      }
      return part;
    }

    private static Integer offset(String text) {
      try {
        int number = Integer.parseInt(text.strip());
        if (number >= 0 && number <= 30000) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        throw new Trouble("the port offset must be a number from 0 to 30000, not " + text);
      }
      throw new Trouble("the port offset must be a number from 0 to 30000, not " + text);
    }
  }
}
