package casework.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** One word of the command line. */
interface Verb {

  int run(Options options, Repository repository, Console console);

  String help();

  /** The verbs this repository can serve; one whose module is missing is not offered. */
  static Map<String, Verb> offered(Repository repository) {
    var verbs = new LinkedHashMap<String, Verb>();
    verbs.put("up", new Up());
    verbs.put("down", new Down());
    verbs.put("status", new Status());
    verbs.put("logs", new Logs());
    verbs.put("token", new Token());
    if (repository.hasModule("deploy/demo")) {
      verbs.put("demo", HandOver.DEMO);
    }
    if (repository.hasModule("clue-service")) {
      verbs.put("audit", HandOver.AUDIT);
      verbs.put("keys", HandOver.KEYS);
    }
    if (repository.hasModule("deploy/bench")) {
      verbs.put("bench", HandOver.BENCH);
    }
    if (repository.hasModule("deploy/faults")) {
      verbs.put("faults", HandOver.FAULTS);
    }
    return verbs;
  }

  static Verb of(String name, Repository repository) {
    var verbs = offered(repository);
    if (name.equals("help")) {
      return new Help(verbs);
    }
    Verb verb = verbs.get(name);
    if (verb == null) {
      throw new Trouble(
          "there is no " + name + "; there are " + String.join(", ", verbs.keySet()) + " and help");
    }
    return verb;
  }

  /** Lists the verbs. */
  record Help(Map<String, Verb> verbs) implements Verb {

    @Override
    public int run(Options options, Repository repository, Console console) {
      console.say("./casework …");
      verbs.values().forEach(verb -> console.say("  " + verb.help()));
      console.say(
          "everywhere: --data DIR (CASEWORK_DATA), --port-offset N (CASEWORK_PORT_OFFSET),"
              + " --no-build");
      return 0;
    }

    @Override
    public String help() {
      return "help";
    }
  }
}
