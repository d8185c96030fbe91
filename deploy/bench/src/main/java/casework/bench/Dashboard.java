package casework.bench;

import casework.local.RunningProduct;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the numbers on a county's dashboard cost, where few and where many clues are open, against
 * counting them in the store each time. Both counties' numbers are compared with the store's count
 * before anything is measured.
 */
final class Dashboard implements Measurement {

  private static final int CONNECTIONS = 4;
  private static final String PATH = "/api/clues/overview";
  private static final int FEW = 200;

  /** As much as a city has open; the evaluation store decodes all of them at each start. */
  private static final int MANY = 2_000;

  private static final int MANY_ON_A_SERVER = 1_000_000;

  @Override
  public String name() {
    return "dashboard";
  }

  @Override
  public String question() {
    return "what a county's numbers cost where few and where many clues are open, against counting";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    boolean server = System.getenv("CASEWORK_MONGODB_URI") != null;
    int many = server ? MANY_ON_A_SERVER : MANY;
    try (var product = setting.product("--demo", "--no-replay");
        var load = new Load(CONNECTIONS)) {
      String store =
          Optional.ofNullable(product.environment().get("CASEWORK_MONGODB_URI")).orElseThrow();
      try (MongoClient mongo = MongoClients.create(store)) {
        OpenMatters matters = new OpenMatters(product, mongo);
        matters.fill("990301", FEW);
        matters.fill("990302", many);
      }
      try (Peer live =
          Peer.start(
              setting,
              LiveDashboard.class,
              8077 + Setting.PORT_OFFSET,
              Map.of("spring.mongodb.uri", store),
              setting.data().resolve("logs/live-dashboard.log"))) {
        live.awaitUp();
        requireRight(product, live, "county1-head", "990301-JW", FEW);
        requireRight(product, live, "county2-head", "990302-JW", many);
        return outcome(setting, many, Rounds.play(setting, arms(product, load, live)));
      }
    }
  }

  private static List<Arm> arms(RunningProduct product, Load load, Peer live) {
    List<ProcessHandle> us = new ArrayList<>(List.of(product.process("clue-service")));
    List<ProcessHandle> them = new ArrayList<>(List.of(live.process()));
    Optional.of("store")
        .filter(product.processes()::contains)
        .map(product::process)
        .ifPresent(
            each -> {
              us.add(each);
              them.add(each);
            });
    URI ours = product.address("clue-service").resolve(PATH);
    return List.of(
        asked("ours, few", load, us, ours, product, "county1-head"),
        asked("ours, many", load, us, ours, product, "county2-head"),
        asked("live, few", load, them, live.address("/live?organ=990301-JW"), product, ""),
        asked("live, many", load, them, live.address("/live?organ=990302-JW"), product, ""),
        asked("kept", load, them, live.address("/kept?organ=990302-JW"), product, ""));
  }

  private static Arm asked(
      String name,
      Load load,
      List<ProcessHandle> processes,
      URI to,
      RunningProduct product,
      String user) {
    return new Asked(
        name,
        load,
        processes,
        () -> {
          String token = user.isEmpty() ? "" : product.token(user);
          return _ -> request(to, token);
        },
        200,
        1);
  }

  private static HttpRequest request(URI to, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(to).timeout(Duration.ofSeconds(30));
    return (token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build();
  }

  /** Ours and the store's own count are the same, colour by colour, and as many as there are. */
  private static void requireRight(
      RunningProduct product, Peer live, String user, String organ, int open) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      JsonNode ours =
          body(client, request(product.address("clue-service").resolve(PATH), product.token(user)))
              .path("organs")
              .get(0);
      JsonNode lines = body(client, request(live.address("/live?organ=" + organ), ""));
      boolean right = ours.path("open").asInt() == open;
      for (String colour : List.of("GREEN", "BLUE", "YELLOW", "RED")) {
        int counted =
            lines
                .valueStream()
                .filter(each -> each.path("colour").asString("").equals(colour))
                .mapToInt(each -> each.path("count").asInt())
                .sum();
        right &= ours.path(colour.toLowerCase(Locale.ROOT)).asInt() == counted;
      }
      if (!right) {
        throw new IllegalStateException("ours: " + ours + ", in the store: " + lines);
      }
    }
  }

  private static JsonNode body(HttpClient client, HttpRequest request) throws Exception {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private static Outcome outcome(Setting setting, int many, Rounds rounds) {
    List<Double> growth = Rounds.divided(rounds.micros("ours, many"), rounds.micros("ours, few"));
    List<Double> floor = Rounds.divided(rounds.micros("ours, many"), rounds.micros("kept"));
    setting
        .out()
        .printf(
            "%n%,d open over %d open, CPU per request: ours %.2f, counting %.2f; ours over one"
                + " document found by its id %.2f%nlatency p50/p99 ours %s with many, %s with few;"
                + " counting %s (closed loop, %d connections)%n",
            many,
            FEW,
            Spread.median(growth),
            Spread.median(Rounds.divided(rounds.micros("live, many"), rounds.micros("live, few"))),
            Spread.median(floor),
            rounds.latencies("ours, many"),
            rounds.latencies("ours, few"),
            rounds.latencies("live, many"),
            CONNECTIONS);
    return new Outcome(
        "dashboard",
        "µs CPU per request",
        Spread.median(rounds.micros("ours, many")),
        Spread.median(rounds.micros("live, many")),
        Spread.median(rounds.micros("kept")),
        "counting / ours, CPU per request with many open",
        Rounds.divided(rounds.micros("live, many"), rounds.micros("ours, many")),
        many == MANY_ON_A_SERVER ? new Outcome.Target(30, 100) : null);
  }
}
