package casework.bench;

import casework.local.RunningProduct;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * How long our services take until all are ready, and what they hold in memory then, against as
 * many bare services of the same stack. Both begin with everything else up: ours are killed at one
 * instant, and the launcher starts them again.
 */
final class Footprint implements Measurement {

  private static final List<String> OURS =
      List.of(
          "petition-service",
          "clue-service",
          "talk-service",
          "inspection-service",
          "scoring-service",
          "gateway");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** What one start came to. */
  private record Start(double seconds, double mebibytes) {}

  @Override
  public String name() {
    return "footprint";
  }

  @Override
  public String question() {
    return "start and memory of all our services, against as many bare ones";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    int rounds = setting.rounds() > 3 ? 5 : 1;
    try (var product = setting.product()) {
      List<Start> us = new ArrayList<>();
      List<Start> them = new ArrayList<>();
      setting.out().printf("%5s %18s %18s%n", "round", "ours: s, MiB", "bare: s, MiB");
      for (int round = 1; round <= rounds; round++) {
        us.add(ours(product));
        them.add(bare(setting, product));
        setting
            .out()
            .printf(
                "%5d %9.1f %8.0f %9.1f %8.0f%n",
                round,
                us.getLast().seconds,
                us.getLast().mebibytes,
                them.getLast().seconds,
                them.getLast().mebibytes);
      }
      return outcome(setting, us, them);
    }
  }

  private static Outcome outcome(Setting setting, List<Start> us, List<Start> them) {
    List<Double> ourTimes = us.stream().map(Start::seconds).toList();
    List<Double> theirTimes = them.stream().map(Start::seconds).toList();
    List<Double> memory =
        Rounds.divided(
            us.stream().map(Start::mebibytes).toList(),
            them.stream().map(Start::mebibytes).toList());
    setting
        .out()
        .printf(
            "%nmemory, ours / bare: median %.2f; ours ready in %.1f s (to pass 60)%n",
            Spread.median(memory), Spread.median(ourTimes));
    List<Double> worse = new ArrayList<>();
    for (int i = 0; i < us.size(); i++) {
      double time = theirTimes.get(i) / ourTimes.get(i);
      worse.add(Math.min(time, 1 / memory.get(i)));
    }
    return new Outcome(
        "footprint",
        "s to ready",
        Spread.median(ourTimes),
        Spread.median(theirTimes),
        0,
        "bare / ours, the worse of time and memory",
        worse,
        new Outcome.Target(1 / 2.0, 1 / 1.3));
  }

  private static Start ours(RunningProduct product) throws IOException {
    Map<String, Long> before = new LinkedHashMap<>();
    OURS.forEach(each -> before.put(each, product.process(each).pid()));
    OURS.forEach(product::kill);
    Map<String, ProcessHandle> after = new LinkedHashMap<>();
    Map<String, Instant> ready = new LinkedHashMap<>();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (ready.size() < OURS.size()) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("ready again are only " + ready.keySet());
        }
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        for (String each : OURS) {
          if (!after.containsKey(each)) {
            started(product, each, before).ifPresent(process -> after.put(each, process));
          } else if (!ready.containsKey(each) && isReady(client, product.address(each))) {
            ready.put(each, Instant.now());
          }
        }
      }
    }
    Instant first =
        after.values().stream()
            .map(each -> each.info().startInstant().orElseThrow())
            .min(Instant::compareTo)
            .orElseThrow();
    Instant last = ready.values().stream().max(Instant::compareTo).orElseThrow();
    return new Start(
        Duration.between(first, last).toMillis() / 1e3, resident(List.copyOf(after.values())));
  }

  private static Optional<ProcessHandle> started(
      RunningProduct product, String name, Map<String, Long> before) {
    try {
      return Optional.of(product.process(name))
          .filter(each -> each.pid() != before.getOrDefault(name, 0L));
    } catch (IllegalStateException notYet) {
      return Optional.empty();
    }
  }

  private static boolean isReady(HttpClient client, URI service) {
    try {
      return client
              .send(
                  HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"))
                      .timeout(Duration.ofSeconds(2))
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Start bare(Setting setting, RunningProduct product) throws Exception {
    List<Peer> peers = new ArrayList<>();
    try {
      Instant begun = Instant.now();
      for (int i = 0; i < OURS.size(); i++) {
        peers.add(
            Peer.start(
                setting,
                BareIntake.class,
                8060 + i + Setting.PORT_OFFSET,
                Map.of("spring.mongodb.uri", product.environment().get("CASEWORK_MONGODB_URI")),
                setting.data().resolve("logs/bare-" + i + ".log")));
      }
      peers.forEach(Peer::awaitUp);
      double seconds = Duration.between(begun, Instant.now()).toMillis() / 1e3;
      return new Start(seconds, resident(peers.stream().map(Peer::process).toList()));
    } finally {
      for (Peer each : peers) {
        each.close();
      }
    }
  }

  /** Mebibytes that the processes hold, as the kernel counts them. */
  private static double resident(List<ProcessHandle> processes) throws IOException {
    double kibibytes = 0;
    for (ProcessHandle each : processes) {
      kibibytes +=
          Files.readAllLines(Path.of("/proc/" + each.pid() + "/status")).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
              .sum();
    }
    return kibibytes / 1024;
  }
}
