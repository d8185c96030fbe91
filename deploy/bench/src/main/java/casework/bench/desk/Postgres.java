package casework.bench.desk;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of one's own, where the machine has one installed: in a temporary directory,
 * on the loopback interface, as durable as it comes. It refuses to run as root, so root starts it
 * as somebody else.
 */
public final class Postgres implements AutoCloseable {

  private static final List<String> SOMEBODY_ELSE = List.of("postgres", "nobody");

  private final Process server;
  private final Path data;
  private final int port;

  private Postgres(Process server, Path data, int port) {
    this.server = server;
    this.data = data;
    this.port = port;
  }

  /** Where its programs are, newest first: the package's place, or one that is on the path. */
  public static Optional<Path> installed() {
    List<Path> places = new ArrayList<>();
    Path packages = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(packages)) {
      try (Stream<Path> versions = Files.list(packages)) {
        versions
            .sorted(Comparator.reverseOrder())
            .map(version -> version.resolve("bin"))
            .forEach(places::add);
      } catch (IOException e) {
        throw new IllegalStateException("cannot read " + packages, e);
      }
    }
    for (String each :
        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)) {
      places.add(Path.of(each));
    }
    return places.stream()
        .filter(each -> Files.isExecutable(each.resolve("initdb")))
        .filter(each -> Files.isExecutable(each.resolve("postgres")))
        .findFirst();
  }

  /** Starts a fresh one from these programs and returns when it takes connections. */
  public static Postgres start(Path programs) throws Exception {
    Path data = Files.createTempDirectory("casework-bench-postgres");
    List<String> as = asWhom();
    if (!as.isEmpty()) {
      run(List.of("chown", as.get(1).replace("--reuid=", "") + ":", data.toString()));
    }
    List<String> initdb = new ArrayList<>(as);
    initdb.addAll(
        List.of(
            programs.resolve("initdb").toString(),
            "--pgdata=" + data.resolve("db"),
            "--username=bench",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--no-sync"));
    run(initdb);
    int port = freePort();
    List<String> server = new ArrayList<>(as);
    server.addAll(
        List.of(
            programs.resolve("postgres").toString(),
            "-D",
            data.resolve("db").toString(),
            "-p",
            String.valueOf(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            // Nobody copies from it: it need write no more than it takes to survive.
            "-c",
            "wal_level=minimal",
            "-c",
            "max_wal_senders=0",
            "-c",
            "max_connections=60"));
    Process process =
        new ProcessBuilder(server)
            .directory(new File("/"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    var started = new Postgres(process, data, port);
    started.awaitUp();
    return started;
  }

  private static List<String> asWhom() throws Exception {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    for (String each : SOMEBODY_ELSE) {
      if (new ProcessBuilder("id", "-u", each)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0) {
        return List.of("setpriv", "--reuid=" + each, "--regid=" + group(each), "--clear-groups");
      }
    }
    throw new IllegalStateException("PostgreSQL does not run as root, and there is nobody else");
  }

  private static String group(String user) throws Exception {
    Process asked = new ProcessBuilder("id", "-g", user).start();
    return new String(asked.getInputStream().readAllBytes()).strip();
  }

  private static void run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + ": " + said);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitUp() {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (server.isAlive() && System.nanoTime() < deadline) {
      if (isReady()) {
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    close();
    throw new IllegalStateException("PostgreSQL does not come up");
  }

  // It listens before it lets anybody in, and says in this file when it does.
  private boolean isReady() {
    try {
      return Files.readString(data.resolve("db/postmaster.pid")).contains("ready");
    } catch (IOException notYet) {
      return false;
    }
  }

  public ProcessHandle process() {
    return server.toHandle();
  }

  /** Where to connect; anybody on this machine may. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=bench";
  }

  /** Ends it at once; nothing in it is wanted any more. */
  @Override
  public void close() {
    // SIGQUIT would leave it no time, SIGTERM waits for its clients; it answers both.
    new ArrayList<>(server.descendants().toList()).forEach(ProcessHandle::destroy);
    server.destroy();
    try {
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
      try (Stream<Path> all = Files.walk(data)) {
        all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new IllegalStateException("cannot remove " + data, e);
    }
  }
}
