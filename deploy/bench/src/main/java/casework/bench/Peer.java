package casework.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A program to compare with, in a process of its own with the same settings as our services. */
final class Peer implements AutoCloseable {

  private final Process process;
  private final int port;

  private Peer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts one; {@link #awaitUp} waits for it.
   *
   * @param properties of Spring Boot, by name
   * @param log where its words go
   */
  static Peer start(
      Setting setting, Class<?> program, int port, Map<String, String> properties, Path log)
      throws IOException {
    List<String> command = Java.command(setting, "deploy/bench", program.getName());
    command.addAll(
        List.of(
            "--server.port=" + port,
            "--server.address=127.0.0.1",
            "--spring.threads.virtual.enabled=true"));
    properties.forEach((name, value) -> command.add("--" + name + "=" + value));
    return new Peer(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(),
        port);
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  void awaitUp() {
    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      try (var _ = new Socket("127.0.0.1", port)) {
        return;
      } catch (IOException notYet) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    throw new IllegalStateException("the peer at port " + port + " does not come up");
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
