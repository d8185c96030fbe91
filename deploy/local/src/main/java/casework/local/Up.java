package casework.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code up}: starts the product, tells what it is, and keeps it running. */
final class Up implements Verb {

  @Override
  public String help() {
    return "up [--demo [--no-replay]] [--detach] [--only infra]   start everything and stay;"
        + " --detach returns when ready; --demo also replays the demo year, unless --no-replay";
  }

  @Override
  public int run(Options options, Repository repository, Console console) {
    if (options.demo() && !repository.hasModule("deploy/demo")) {
      throw new Trouble("this repository has no demo year (deploy/demo); use ./casework up");
    }
    var instance = Instance.toStart(options, repository);
    return options.detach() && !options.supervise()
        ? new Detached(options, repository, instance, console).start()
        : attached(options, repository, instance, console);
  }

  private static int attached(
      Options options, Repository repository, Instance instance, Console console) {
    instance.create();
    try (var lock = instance.lock()) {
      if (!lock.isValid()) {
        throw new Trouble("lost the lock on " + instance.run());
      }
      return supervise(options, repository, instance, console);
    } catch (IOException e) {
      throw new Trouble(
          "cannot let go of " + instance.run() + " and the ports: " + e.getMessage(), e);
    }
  }

  private static int supervise(
      Options options, Repository repository, Instance instance, Console console)
      throws IOException {
    int offset =
        options.portOffset() != null
            ? options.portOffset()
            : instance.state().get("offset").map(Integer::parseInt).orElse(0);
    var ports = new Ports(offset);
    var state = new State(instance.stateFile());
    state.set("offset", String.valueOf(offset));
    state.launcher(ProcessHandle.current());
    state.phase(State.STARTING);
    try {
      Machine.refuseTooLittleMemory(!options.infraOnly(), System.getenv());
      var product = new Product(options, repository, instance, ports, state, console);
      try (var _ = ports.claim()) {
        ports.refuseTaken(product.store().child().isPresent(), !product.services().isEmpty());
        return run(product, options, repository, instance, state, console);
      }
    } catch (Trouble trouble) {
      state.note(
          console,
          it -> {
            it.set("trouble", String.valueOf(trouble.getMessage()));
            it.phase(State.FAILED);
          });
      throw trouble;
    }
  }

  private static int run(
      Product product,
      Options options,
      Repository repository,
      Instance instance,
      State state,
      Console console) {
    var ending = new Ending(product::stop, state, console);
    Runtime.getRuntime().addShutdownHook(new Thread(ending::ask));
    try {
      product.start();
      int demo =
          options.demo() && options.replay() ? HandOver.replay(repository, state, console) : 0;
      Welcome.print(product, instance, state, console);
      state.set("demo.exit", String.valueOf(demo));
      state.phase(State.READY);
      ending.awaitAsked();
      ending.stop();
      return 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 1;
    } catch (RuntimeException failure) {
      boolean asked = ending.isAsked();
      ending.stop();
      if (asked) {
        return 1;
      }
      throw failure;
    }
  }

  /** {@code up --detach}: a launcher of its own in the background, watched until it is ready. */
  private record Detached(
      Options options, Repository repository, Instance instance, Console console) {

    int start() {
      instance.create();
      if (instance.state().launcherRuns()) {
        throw new Trouble("already running with " + instance.data() + "; see ./casework status");
      }
      Path log = instance.log("launcher");
      try {
        beginAnew(log);
        var builder = new ProcessBuilder(command());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("CASEWORK_DATA", instance.data().toString());
        Process launcher = builder.start();
        var abandon = new Thread(launcher::destroy);
        Runtime.getRuntime().addShutdownHook(abandon);
        int code = watch(launcher, new LogFiles.Follower(log, 0));
        Tools.removeHook(abandon);
        return code;
      } catch (IOException e) {
        throw new Trouble("cannot start in the background: " + e.getMessage(), e);
      }
    }

    /** Not where another launcher is about to say that it runs. */
    private void beginAnew(Path log) throws IOException {
      try (var _ = instance.lock()) {
        Files.deleteIfExists(log);
        instance.state().phase(State.STARTING);
      }
    }

    private int watch(Process launcher, LogFiles.Follower log) {
      while (true) {
        boolean alive = launcher.isAlive();
        var state = instance.state();
        console.print(log.more());
        if (state.phase().equals(State.READY)) {
          console.print(log.more());
          return state.get("demo.exit").map(Integer::parseInt).orElse(0);
        }
        if (!alive) {
          console.print(log.more());
          return 1;
        }
        Pause.millis(200);
      }
    }

    private List<String> command() {
      var command = new ArrayList<String>();
      Tools.onPath("setsid", System.getenv()).ifPresent(setsid -> command.add(setsid.toString()));
      command.addAll(
          List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\" </dev/null", "casework"));
      command.addAll(
          List.of(
              Machine.java(),
              "-Xmx96m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-Dstdout.encoding=UTF-8",
              "-Dcasework.home=" + repository.root(),
              "-cp",
              System.getProperty("java.class.path"),
              Main.class.getName(),
              "up",
              "--supervise"));
      if (options.demo()) {
        command.add("--demo");
      }
      if (!options.replay()) {
        command.add("--no-replay");
      }
      if (options.only() != null) {
        command.addAll(List.of("--only", options.only()));
      }
      if (options.portOffset() != null) {
        command.addAll(List.of("--port-offset", options.portOffset().toString()));
      }
      return command;
    }
  }
}
