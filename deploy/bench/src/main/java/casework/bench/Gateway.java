package casework.bench;

import casework.local.RunningProduct;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a request costs through the gateway, with its token checked, its role looked at, its rate
 * counted and its answer guarded, against a gateway that does none of it, in front of the same
 * service.
 */
final class Gateway implements Measurement {

  private static final int CONNECTIONS = 8;
  private static final String PATH = "/api/petitions/tasks?limit=1";

  @Override
  public String name() {
    return "gateway";
  }

  @Override
  public String question() {
    return "what a request costs through the gateway, against a bare one with one route";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    try (var product = setting.product("--demo", "--no-replay");
        var load = new Load(CONNECTIONS)) {
      URI service = product.address("petition-service");
      try (Peer bare =
          Peer.start(
              setting,
              BareGateway.class,
              8078 + Setting.PORT_OFFSET,
              Map.of(
                  "spring.cloud.gateway.server.webmvc.routes[0].id", "petitions",
                  "spring.cloud.gateway.server.webmvc.routes[0].uri", service.toString(),
                  "spring.cloud.gateway.server.webmvc.routes[0].predicates[0]", "Path=/api/**"),
              setting.data().resolve("logs/bare-gateway.log"))) {
        bare.awaitUp();
        ProcessHandle behind = product.process("petition-service");
        ProcessHandle ours = product.process("gateway");
        return outcome(
            setting,
            Rounds.play(
                setting,
                List.of(
                    arm(
                        product,
                        load,
                        "ours",
                        List.of(ours),
                        product.address("gateway").resolve(PATH)),
                    arm(product, load, "bare", List.of(bare.process()), bare.address(PATH)),
                    arm(product, load, "service", List.of(behind), service.resolve(PATH)))));
      }
    }
  }

  private static Arm arm(
      RunningProduct product, Load load, String name, List<ProcessHandle> processes, URI to) {
    return new Asked(
        name,
        load,
        processes,
        () -> {
          String token = product.token("city-intake");
          return _ ->
              HttpRequest.newBuilder(to)
                  .timeout(Duration.ofSeconds(30))
                  .header("Authorization", "Bearer " + token)
                  .build();
        },
        200,
        1);
  }

  private static Outcome outcome(Setting setting, Rounds rounds) {
    setting
        .out()
        .printf(
            "%nprocessor time of the gateway alone, ours %.0f µs, bare %.0f µs a request; latency"
                + " p50/p99 ours %s, bare %s, service %s (closed loop, %d connections)%n",
            Spread.median(rounds.micros("ours")),
            Spread.median(rounds.micros("bare")),
            rounds.latencies("ours"),
            rounds.latencies("bare"),
            rounds.latencies("service"),
            CONNECTIONS);
    return new Outcome(
        "gateway",
        "requests per second",
        Spread.median(rounds.perSecond("ours")),
        Spread.median(rounds.perSecond("bare")),
        Spread.median(rounds.perSecond("service")),
        "requests per second, ours / bare gateway",
        Rounds.divided(rounds.perSecond("ours"), rounds.perSecond("bare")),
        new Outcome.Target(0.65, 0.85));
  }
}
