package casework.bench;

import casework.local.RunningProduct;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.bson.BsonDocument;

/**
 * What registering a petition costs against a bare insert of the same document on the same stack,
 * both asked directly, without the gateway. The arms take turns; the ratio is of processor time per
 * operation, median of the rounds.
 */
final class Intake {

  private static final int PORT_OFFSET = 3000;
  private static final int CONNECTIONS = 8;
  private static final int ROUNDS = 7;
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration TURN = Duration.ofSeconds(6);
  private static final List<String> OURS =
      List.of("petition-service", "clue-service", "kafka", "store");

  /** One arm's turn: how many operations, at what cost in microseconds of processor time each. */
  private record Sample(Load.Turn turn, double micros) {}

  private final Path repository;
  private final PrintStream out;

  Intake(Path repository, PrintStream out) {
    this.repository = repository;
    this.out = out;
  }

  void run() throws Exception {
    Path data = repository.resolve(".casework/bench");
    try (var product = RunningProduct.start(repository, data, PORT_OFFSET);
        var load = new Load(CONNECTIONS)) {
      String body = body();
      URI ours = product.address("petition-service").resolve("/api/petitions");
      String store = storeUri(product);
      Path template = template(product, ours, body, store, data);
      Process bare = startBare(template, store, data);
      try {
        measure(product, load, ours, body, bare);
      } finally {
        bare.destroy();
        bare.waitFor();
      }
    }
  }

  private void measure(RunningProduct product, Load load, URI ours, String body, Process bare)
      throws InterruptedException, ExecutionException {
    URI theirs = URI.create("http://127.0.0.1:" + (8079 + PORT_OFFSET) + "/petitions");
    awaitUp(theirs);
    List<ProcessHandle> ourProcesses = OURS.stream().map(product::process).toList();
    Optional<ProcessHandle> store =
        product.processes().contains("store")
            ? Optional.of(product.process("store"))
            : Optional.empty();
    List<ProcessHandle> bareProcesses = new ArrayList<>(List.of(bare.toHandle()));
    store.ifPresent(bareProcesses::add);

    ourTurn(product, load, ours, body, WARM_UP, ourProcesses);
    bareTurn(load, theirs, body, WARM_UP, bareProcesses);
    List<Double> ratios = new ArrayList<>();
    List<Sample> us = new ArrayList<>();
    List<Sample> them = new ArrayList<>();
    out.printf(
        "%5s %22s %22s %8s%n", "round", "ours: op/s, µs CPU/op", "bare: op/s, µs CPU/op", "ratio");
    for (int round = 1; round <= ROUNDS; round++) {
      Sample our = ourTurn(product, load, ours, body, TURN, ourProcesses);
      Sample their = bareTurn(load, theirs, body, TURN, bareProcesses);
      us.add(our);
      them.add(their);
      ratios.add(our.micros() / their.micros());
      out.printf(
          "%5d %10.0f %11.0f %10.0f %11.0f %8.2f%n",
          round,
          our.turn().perSecond(),
          our.micros(),
          their.turn().perSecond(),
          their.micros(),
          ratios.getLast());
    }
    report(us, them, ratios);
  }

  private void report(List<Sample> us, List<Sample> them, List<Double> ratios) {
    out.printf(
        "%nCPU per operation, ours / bare insert: median %.2f, least %.2f, most %.2f%n",
        Spread.median(ratios), Spread.least(ratios), Spread.most(ratios));
    out.printf(
        "ours %.0f µs, bare %.0f µs (medians); latency p50/p99 ours %s, bare %s (closed loop)%n",
        Spread.median(us.stream().map(Sample::micros).toList()),
        Spread.median(them.stream().map(Sample::micros).toList()),
        latencies(us),
        latencies(them));
    out.printf(
        "%d connections, %d rounds of %d s an arm after %d s of warm-up each; ours counts %s,%n"
            + "asked without the gateway: token checked, form checked, identity, accused and text"
            + " encrypted,%nreceipt made, petition and vault written, events sent, audit chained."
            + " The bare arm counts itself and%nthe store: it reads the form and inserts the same"
            + " document.%n",
        CONNECTIONS, ROUNDS, TURN.toSeconds(), WARM_UP.toSeconds(), String.join(", ", OURS));
  }

  private static String latencies(List<Sample> samples) {
    Histogram all = new Histogram(3);
    samples.forEach(each -> all.add(each.turn().micros()));
    return "%.1f/%.1f ms"
        .formatted(all.getValueAtPercentile(50) / 1e3, all.getValueAtPercentile(99) / 1e3);
  }

  private Sample ourTurn(
      RunningProduct product,
      Load load,
      URI to,
      String body,
      Duration length,
      List<ProcessHandle> processes)
      throws InterruptedException, ExecutionException {
    String token = product.token("city-intake");
    String run = Long.toString(System.nanoTime(), 36);
    double before = Cpu.micros(processes);
    Load.Turn turn =
        load.run(
            length,
            serial ->
                Load.post(to, body)
                    .header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", run + "-" + serial)
                    .build());
    // What was promised is part of the price: the outboxes are emptied within the same measurement.
    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    return new Sample(turn, (Cpu.micros(processes) - before) / turn.operations());
  }

  private static Sample bareTurn(
      Load load, URI to, String body, Duration length, List<ProcessHandle> processes)
      throws InterruptedException, ExecutionException {
    double before = Cpu.micros(processes);
    Load.Turn turn = load.run(length, _ -> Load.post(to, body).build());
    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    return new Sample(turn, (Cpu.micros(processes) - before) / turn.operations());
  }

  /**
   * Registers one petition and keeps its document, once it has nothing left to tell, for the peer
   * to insert copies of.
   */
  private static Path template(
      RunningProduct product, URI ours, String body, String store, Path data) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              Load.post(ours, body)
                  .header("Authorization", "Bearer " + product.token("city-intake"))
                  .header("Idempotency-Key", "template-" + System.nanoTime())
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
    try (MongoClient mongo = MongoClients.create(store)) {
      BsonDocument document =
          mongo
              .getDatabase("petition")
              .getCollection("petitions", BsonDocument.class)
              .find()
              .first();
      if (document == null) {
        throw new IllegalStateException("the petition is not in the store");
      }
      document.remove("_id");
      return Files.writeString(data.resolve("bench-template.json"), document.toJson());
    }
  }

  private static String storeUri(RunningProduct product) {
    return Optional.ofNullable(product.environment().get("CASEWORK_MONGODB_URI"))
        .orElseThrow(
            () -> new IllegalStateException("the launcher does not tell where the store is"));
  }

  private Process startBare(Path template, String store, Path data) throws IOException {
    Path target = repository.resolve("deploy/bench/target");
    var command =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dbench.template=" + template,
            "-cp",
            target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*",
            BareIntake.class.getName(),
            "--server.port=" + (8079 + PORT_OFFSET),
            "--server.address=127.0.0.1",
            "--spring.threads.virtual.enabled=true",
            "--spring.mongodb.uri=" + store);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(data.resolve("logs/bare-intake.log").toFile())
        .start();
  }

  private static void awaitUp(URI address) {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      try (var _ = new java.net.Socket(address.getHost(), address.getPort())) {
        return;
      } catch (IOException notYet) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    throw new IllegalStateException("the bare arm does not come up");
  }

  /**
   * A report of about two kilobytes under the reporter's own name, about one cadre; all invented.
   */
  private static String body() {
    String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    String text = "反映某单位在工程招标中存在违规情况，具体时间、地点和经手环节已列明，可供核实。".repeat(18);
    return """
    {"channel":"letter","receivedOn":"%s","reporter":{"kind":"person","name":"测试人甲","idNumber":"%s",\
    "mobile":"15400000001","address":"云川市某路一号"},"accused":[{"name":"测试人乙","unit":"云川市某局",\
    "post":"科长","region":"990300","level":"%s"}],"title":"反映某单位工程招标问题","problem":"%s","text":"%s"}\
    """
        .formatted(today, "990300199001010013", "section", "integrity-01", text);
  }
}
