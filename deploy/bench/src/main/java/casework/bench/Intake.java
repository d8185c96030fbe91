package casework.bench;

import casework.local.RunningProduct;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * What registering a petition costs, asked directly, without the gateway. The peer is the same
 * stack with a bare insert of the same document. The floor is what no such service can do without:
 * reading and answering the same JSON, checking the token, one insert of the same document.
 */
final class Intake implements Measurement {

  private static final int CONNECTIONS = 8;
  private static final int AT_ONCE = 50;

  /** Who works for a petition until everybody has heard of it. */
  private static final List<String> OURS =
      List.of(
          "petition-service",
          "clue-service",
          "talk-service",
          "inspection-service",
          "scoring-service",
          "kafka",
          "store");

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public String question() {
    return "what registering a petition costs against a bare insert, and over the least there is";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    try (var product = setting.product();
        var load = new Load(CONNECTIONS)) {
      Reports reports = new Reports();
      URI ours = product.address("petition-service").resolve("/api/petitions");
      String store = product.environment().get("CASEWORK_MONGODB_URI");
      if (store == null) {
        throw new IllegalStateException("the launcher does not tell where the store is");
      }
      Path template = template(product, ours, reports.next(), store, setting.data());
      String issuer = issuer(product);
      try (Peer bare =
          Peer.start(
              setting,
              BareIntake.class,
              8079 + Setting.PORT_OFFSET,
              Map.of(
                  "spring.mongodb.uri",
                  store,
                  "bench.template",
                  template.toString(),
                  "bench.keys",
                  issuer + "/protocol/openid-connect/certs"),
              setting.data().resolve("logs/bare-intake.log"))) {
        bare.awaitUp();
        return outcome(setting, Rounds.play(setting, arms(product, load, ours, reports, bare)));
      }
    }
  }

  private static List<Arm> arms(
      RunningProduct product, Load load, URI ours, Reports reports, Peer bare) {
    List<ProcessHandle> us =
        OURS.stream().filter(product.processes()::contains).map(product::process).toList();
    List<ProcessHandle> alone = List.of(bare.process());
    List<ProcessHandle> withStore = new ArrayList<>(alone);
    Optional.of("store")
        .filter(product.processes()::contains)
        .ifPresent(each -> withStore.add(product.process(each)));
    return List.of(
        new Asked(
            "ours",
            load,
            us,
            () -> {
              String token = product.token("city-intake");
              String run = Long.toString(System.nanoTime(), 36);
              return serial ->
                  Load.post(ours, reports.next())
                      .header("Authorization", "Bearer " + token)
                      .header("Idempotency-Key", run + "-" + serial)
                      .build();
            },
            201,
            1),
        Asked.of("bare", load, withStore, bare.address("/petitions"), reports),
        Asked.of("echo", load, alone, bare.address("/echo"), reports),
        new Asked(
            "token",
            load,
            alone,
            () -> {
              String token = product.token("city-intake");
              return _ ->
                  Load.post(bare.address("/tokens?times=" + AT_ONCE), "{}")
                      .header("Authorization", "Bearer " + token)
                      .build();
            },
            201,
            AT_ONCE),
        new Asked(
            "insert",
            load,
            withStore,
            () -> _ -> Load.post(bare.address("/inserts?times=" + AT_ONCE), "{}").build(),
            201,
            AT_ONCE));
  }

  private static Outcome outcome(Setting setting, Rounds rounds) {
    List<Double> ours = rounds.micros("ours");
    List<Double> bare = rounds.micros("bare");
    List<Double> floor =
        Rounds.sum(List.of(rounds.micros("echo"), rounds.micros("token"), rounds.micros("insert")));
    List<Double> against = Rounds.divided(ours, bare);
    List<Double> speed = Rounds.divided(rounds.perSecond("ours"), rounds.perSecond("bare"));
    setting
        .out()
        .printf(
            "%nours / bare insert, CPU per operation: median %.2f (%.2f to %.2f);"
                + " operations per second %.2f of the bare insert's%n"
                + "latency p50/p99 ours %s, bare %s (closed loop, %d connections)%n"
                + "ours counts %s%n",
            Spread.median(against),
            Spread.least(against),
            Spread.most(against),
            Spread.median(speed),
            rounds.latencies("ours"),
            rounds.latencies("bare"),
            CONNECTIONS,
            String.join(", ", OURS));
    return new Outcome(
        "intake",
        "µs CPU per petition",
        Spread.median(ours),
        Spread.median(bare),
        Spread.median(floor),
        "floor / ours, CPU per petition",
        Rounds.divided(floor, ours),
        new Outcome.Target(0.40, 0.60));
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

  /** Who made the tokens, as they say themselves. */
  private static String issuer(RunningProduct product) throws IOException {
    String claims =
        new String(
            Base64.getUrlDecoder().decode(product.token("city-intake").split("\\.")[1]),
            StandardCharsets.UTF_8);
    return JsonMapper.shared().readTree(claims).path("iss").asString();
  }
}
