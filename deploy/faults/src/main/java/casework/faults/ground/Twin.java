package casework.faults.ground;

import casework.local.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A second process of a service beside the one the launcher runs: the same program on the same
 * stores and topics, at a port of its own. Needs {@code /proc}.
 */
public final class Twin implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final URI address;
  private final Path log;

  private Twin(Process process, URI address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /**
   * Starts one and returns when it is ready.
   *
   * @param environment what it finds in its environment that the first does not
   */
  static Twin of(RunningProduct product, String service, Map<String, String> environment) {
    Path first = Path.of("/proc", String.valueOf(product.process(service).pid()));
    int port = freePort();
    try {
      Path log = product.data().resolve("logs").resolve(service + "-twin.log");
      ProcessBuilder builder = new ProcessBuilder(words(first.resolve("cmdline")));
      builder.directory(product.data().toFile());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().clear();
      for (String each : words(first.resolve("environ"))) {
        int cut = each.indexOf('=');
        if (cut > 0) {
          builder.environment().put(each.substring(0, cut), each.substring(cut + 1));
        }
      }
      builder.environment().put("SERVER_PORT", String.valueOf(port));
      builder.environment().putAll(environment);
      Process process = builder.start();
      Twin twin = new Twin(process, URI.create("http://127.0.0.1:" + port), log);
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      twin.awaitReady();
      return twin;
    } catch (IOException e) {
      throw new UncheckedIOException("a second " + service + " cannot be started", e);
    }
  }

  private static List<String> words(Path file) throws IOException {
    return Stream.of(Files.readString(file).split("\0")).filter(each -> !each.isEmpty()).toList();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(2))
              .build();
      while (!answers(client, request)) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          close();
          throw new IllegalStateException("the second process does not start; see " + log);
        }
        LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
      }
    }
  }

  private static boolean answers(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public URI address() {
    return address;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
