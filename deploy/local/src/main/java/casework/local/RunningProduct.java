package casework.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A copy of the product that a measurement, a fault test or a journey starts for itself, looks
 * into, hurts and stops, all through {@code ./casework}.
 */
public final class RunningProduct implements AutoCloseable {

  private static final String DOWN = "down";
  private static final Set<String> KEPT = Set.of("keycloak", "keys", "secrets.properties");

  private final Path repository;
  private final Path data;
  private final int portOffset;

  private RunningProduct(Path repository, Path data, int portOffset) {
    this.repository = repository;
    this.data = data;
    this.portOffset = portOffset;
  }

  /**
   * Starts the product in a data directory of its own and returns when it is ready.
   *
   * @param portOffset added to every port, so that it disturbs no other copy
   * @param options further options of {@code up}, such as {@code --demo}
   * @throws IllegalStateException where it does not come up, with the launcher's reason
   */
  public static RunningProduct start(
      Path repository, Path data, int portOffset, String... options) {
    return start(repository, data, portOffset, Map.of(), options);
  }

  /**
   * Starts the product as {@link #start(Path, Path, int, String...)} does.
   *
   * @param environment what every process of it finds in its environment besides
   */
  public static RunningProduct start(
      Path repository,
      Path data,
      int portOffset,
      Map<String, String> environment,
      String... options) {
    var product = new RunningProduct(repository, data, portOffset);
    var words = new ArrayList<>(List.of("up", "--detach"));
    words.addAll(List.of(options));
    int code = product.casework(environment, words);
    if (code != 0) {
      throw new IllegalStateException("./casework up ended with " + code + product.trouble());
    }
    return product;
  }

  /**
   * Starts it with nothing of what an earlier one has left in the data directory, which is stopped
   * if it still runs. The identity provider has no part in what is tried and is slow to set up: its
   * data stay, and so do keys and passwords.
   *
   * @param environment what every process of it finds in its environment besides
   */
  public static RunningProduct startAnew(
      Path repository,
      Path data,
      int portOffset,
      Map<String, String> environment,
      String... options) {
    var before = new RunningProduct(repository, data, portOffset);
    if (before.isRunning()) {
      before.close();
    }
    empty(data);
    return start(repository, data, portOffset, environment, options);
  }

  private String trouble() {
    return new Instance(data).state().get("trouble").map(reason -> ": " + reason).orElse("");
  }

  private static void empty(Path data) {
    if (!Files.exists(data)) {
      return;
    }
    try (var files = Files.walk(data)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        String first = data.relativize(each).getName(0).toString();
        if (!first.isEmpty() && !KEPT.contains(first)) {
          Files.delete(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot empty " + data, e);
    }
  }

  private boolean isRunning() {
    try {
      return process("launcher").isAlive();
    } catch (IllegalStateException notStarted) {
      return false;
    }
  }

  /** The product that is already running with that data directory. */
  public static RunningProduct in(Path repository, Path data, int portOffset) {
    return new RunningProduct(repository, data, portOffset);
  }

  public Path data() {
    return data;
  }

  /**
   * Runs a verb of {@code ./casework} on this copy, its output on ours; the exit code. The verb
   * ends with us, unless it is the one that stops the copy.
   */
  public int casework(Map<String, String> environment, List<String> words) {
    try {
      Process verb = command(environment, words).inheritIO().start();
      return words.contains(DOWN) ? verb.waitFor() : UntilWeEnd.await(verb);
    } catch (IOException e) {
      throw new IllegalStateException("cannot run ./casework", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * What a verb ended with.
   *
   * @param output standard output and error together
   */
  public record Ended(int code, String output) {}

  /** Runs a verb of {@code ./casework} on this copy and keeps what it says. */
  public Ended listen(List<String> words) {
    try {
      Process process = command(Map.of(), words).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), output);
    } catch (IOException e) {
      throw new IllegalStateException("cannot run ./casework", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private ProcessBuilder command(Map<String, String> environment, List<String> words) {
    var command = new ArrayList<>(List.of(repository.resolve("casework").toString()));
    command.addAll(words);
    command.addAll(
        List.of(
            "--no-build", "--data", data.toString(), "--port-offset", String.valueOf(portOffset)));
    var builder = new ProcessBuilder(command).directory(repository.toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  /** An access token of a demo user. */
  public String token(String user) {
    try {
      Process process =
          command(Map.of(), List.of("token", user))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String token = new String(process.getInputStream().readAllBytes()).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("no token for " + user);
      }
      return token;
    } catch (IOException e) {
      throw new IllegalStateException("cannot run ./casework token", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The base address of a process, such as {@code petition-service}. */
  public URI address(String process) {
    return URI.create(
        "http://127.0.0.1:"
            + Optional.ofNullable(state().getProperty("port." + process))
                .orElseThrow(() -> new IllegalStateException("no port of " + process)));
  }

  /** Supervised processes by name. */
  public List<String> processes() {
    return List.of(state().getProperty("children", "").strip().split(" "));
  }

  /** The running process of that name. */
  public ProcessHandle process(String name) {
    String recorded = state().getProperty("process." + name, "");
    return Optional.of(recorded)
        .filter(text -> !text.isEmpty())
        .flatMap(text -> ProcessHandle.of(Long.parseLong(text.split(" ")[0])))
        .filter(ProcessHandle::isAlive)
        .orElseThrow(() -> new IllegalStateException(name + " is not running"));
  }

  /** Ends a process with SIGKILL; the launcher starts it again. */
  public void kill(String name) {
    process(name).destroyForcibly();
  }

  /** The environment the launcher gives to tools that work on this copy: addresses and secrets. */
  public Map<String, String> environment() {
    var all = new TreeMap<String, String>();
    Properties state = state();
    for (String key : state.stringPropertyNames()) {
      if (key.startsWith("env.CASEWORK_")) {
        all.put(key.substring(4), state.getProperty(key));
      }
    }
    return all;
  }

  /** Waits until a service says that it is ready. */
  public void awaitReady(String service, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(address(service).resolve("/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(2))
              .build();
      while (true) {
        try {
          if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // It is on its way.
        }
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException(
              service + " is not ready after " + limit.toSeconds() + " s");
        }
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Properties state() {
    var state = new Properties();
    try (var in = Files.newBufferedReader(data.resolve("run/state.properties"))) {
      state.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("nothing was started in " + data, e);
    }
    return state;
  }

  /** Stops the product; its data stay. */
  @Override
  public void close() {
    casework(Map.of(), List.of(DOWN));
  }
}
