package casework.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** {@code status}: one line per process. */
final class Status implements Verb {

  private static final String ROW = "%-18s %8s %6s %10s %8s %9s %9s";

  @Override
  public String help() {
    return "status                                  the processes: pid, port, uptime, ready,"
        + " memory";
  }

  @Override
  public int run(Options options, Repository repository, Console console) {
    var instance = Instance.toAsk(options, repository);
    var state = instance.state();
    if (!state.launcherRuns()) {
      console.say("nothing is running with " + instance.data());
      return 3;
    }
    console.say(ROW.formatted("process", "pid", "port", "uptime", "ready", "restarts", "resident"));
    boolean allReady = state.phase().equals(State.READY);
    long total = line("launcher", state, state.phase(), console);
    for (String name : state.children()) {
      boolean ready = isReady(name, state);
      allReady &= ready;
      total += line(name, state, ready ? "yes" : "no", console);
    }
    console.say(ROW.formatted("together", "", "", "", "", "", total + " MiB"));
    console.say("data: " + instance.data());
    return allReady ? 0 : 1;
  }

  private static long line(String name, State state, String ready, Console console) {
    Optional<ProcessHandle> process = state.handle(name);
    long resident = process.map(it -> Machine.residentMib(it.pid()).orElse(0)).orElse(0L);
    console.say(
        ROW.formatted(
            name,
            process.map(it -> String.valueOf(it.pid())).orElse("-"),
            state.get("port." + name).orElse(""),
            process.flatMap(it -> it.info().startInstant()).map(Status::since).orElse("-"),
            ready,
            state.get("restarts." + name).orElse("0"),
            resident + " MiB"));
    return resident;
  }

  private static boolean isReady(String name, State state) {
    String address = state.get("address." + name).orElse("");
    int port = state.get("port." + name).map(Integer::parseInt).orElse(0);
    return switch (name) {
      case "store" -> Probe.tcp(port).isReady();
      case "kafka" -> Probe.kafka(port).isReady();
      case "keycloak" ->
          Probe.http(address + "/realms/casework/.well-known/openid-configuration").isReady();
      default -> Probe.http(address + "/actuator/health/readiness").isReady();
    };
  }

  private static String since(Instant start) {
    var time = Duration.between(start, Instant.now());
    return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
