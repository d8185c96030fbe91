package casework.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A verb whose work another module does: the launcher runs that module's main class with the
 * addresses of the running instance in the environment.
 *
 * @param needsRunning whether there must be a running instance to work on
 * @param heap megabytes it may take at most
 * @param arguments what the main class is called with
 */
record HandOver(
    String help,
    boolean needsRunning,
    int heap,
    String mainClass,
    Function<Repository, String> classPath,
    BiFunction<Options, Repository, List<String>> arguments)
    implements Verb {

  private static final int SMALL = 256;

  /** A fault test looks at all that stores and topics hold at one moment. */
  private static final int LARGE = 768;

  static final HandOver DEMO =
      new HandOver(
          "demo [--verify]                         go on with the demo year; --verify compares it"
              + " with the printed figures",
          true,
          SMALL,
          "casework.demo.Demo",
          repository -> repository.toolClassPath("deploy/demo"),
          (options, _) -> List.of(options.verify() ? "verify" : "replay"));

  static final HandOver AUDIT =
      new HandOver(
          "audit verify                            check the audit chains and their checkpoints",
          true,
          SMALL,
          "casework.platform.audit.VerifyAudit",
          repository ->
              PreparedService.existing("clue-service", repository)
                  .orElseThrow(() -> new Trouble("clue-service was never started here"))
                  .classPath(),
          (options, repository) -> {
            if (!options.words().equals(List.of("verify"))) {
              throw new Trouble("./casework audit verify is the only one there is");
            }
            return ServiceProcess.withAudit(repository);
          });

  static final HandOver KEYS =
      new HandOver(
          "keys status | rotate [STORE] | retire STORE VERSION",
          true,
          SMALL,
          "casework.platform.rotation.TendKeys",
          repository ->
              PreparedService.existing("clue-service", repository)
                  .orElseThrow(() -> new Trouble("clue-service was never started here"))
                  .classPath(),
          (options, repository) -> {
            if (options.words().isEmpty()) {
              throw new Trouble("./casework keys status, rotate or retire");
            }
            var words = new ArrayList<>(options.words());
            words.add("--");
            words.addAll(ServiceProcess.withAudit(repository));
            // Reporters are kept apart from petitions, under keys of their own.
            words.add("petition-vault=petition_vault");
            return words;
          });

  static final HandOver BENCH =
      new HandOver(
          "bench NAME                              measure",
          false,
          SMALL,
          "casework.bench.Bench",
          repository -> repository.toolClassPath("deploy/bench"),
          (options, _) -> options.words());

  static final HandOver FAULTS =
      new HandOver(
          "faults NAME                             break things on purpose and look what is left",
          false,
          LARGE,
          "casework.faults.Faults",
          repository -> repository.toolClassPath("deploy/faults"),
          (options, _) -> options.words());

  @Override
  public int run(Options options, Repository repository, Console console) {
    var instance = Instance.toAsk(options, repository);
    var state = needsRunning ? instance.running() : instance.state();
    return call(repository, state, arguments.apply(options, repository));
  }

  /** Replays the demo year on the instance that has just started. */
  static int replay(Repository repository, State state, Console console) {
    console.progress("demo: replaying the year");
    int code = DEMO.call(repository, state, List.of("replay"));
    console.progress(code == 0 ? "demo: replayed" : "demo: ended with " + code);
    return code;
  }

  private int call(Repository repository, State state, List<String> words) {
    var command =
        new ArrayList<>(
            List.of(
                Machine.java(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dcasework.home=" + repository.root(),
                "-cp",
                classPath.apply(repository),
                mainClass));
    command.addAll(words);
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("CASEWORK_HOME", repository.root().toString());
    builder.environment().put("CASEWORK_STATE", state.file().toString());
    builder.environment().putAll(addresses(state));
    try {
      Process process = builder.start();
      var guard = new Thread(process::destroy);
      Runtime.getRuntime().addShutdownHook(guard);
      int code = process.waitFor();
      Tools.removeHook(guard);
      return code;
    } catch (IOException e) {
      throw new Trouble("cannot run " + mainClass + ": " + e.getMessage(), e);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static Map<String, String> addresses(State state) {
    var all = new TreeMap<String, String>();
    for (String key : state.keys()) {
      if (key.startsWith("env.CASEWORK_")) {
        state.get(key).ifPresent(value -> all.put(key.substring(4), value));
      }
    }
    return all;
  }
}
