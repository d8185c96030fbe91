package casework.bench;

import casework.local.RunningProduct;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.conversions.Bson;

/**
 * Fills a county with open clues: a few are taken over as an office does, and what the service has
 * made of them is copied in the store under new ids, with the tallies told of as many.
 */
final class OpenMatters {

  /** Taken over by hand. */
  private static final int REAL = 4;

  private static final int AT_ONCE = 1_000;

  private final RunningProduct product;
  private final MongoCollection<BsonDocument> clues;
  private final MongoCollection<Document> counted;
  private final MongoCollection<Document> tallies;

  OpenMatters(RunningProduct product, MongoClient mongo) {
    this.product = product;
    this.clues = mongo.getDatabase("clue").getCollection("clues", BsonDocument.class);
    this.counted = mongo.getDatabase("clue").getCollection("clues_counted");
    this.tallies = mongo.getDatabase("clue").getCollection("clues_tallies");
  }

  /**
   * @param open how many there are then, a multiple of those taken over
   */
  void fill(String region, int open) throws Exception {
    String organ = region + "-JW";
    Bson ofOrgan = Filters.eq("seek.organ", organ);
    if (clues.countDocuments(ofOrgan) == open) {
      return;
    }
    takeOver(region);
    awaitRest(organ, REAL);
    List<BsonDocument> real = clues.find(ofOrgan).into(new ArrayList<>());
    List<BsonDocument> copies = new ArrayList<>();
    List<Document> countedCopies = new ArrayList<>();
    for (int n = real.size(); n < open; n++) {
      BsonDocument copy = copy(real.get(n % real.size()));
      copies.add(copy);
      countedCopies.add(
          new Document(counted(real.get(n % real.size()))).append("_id", copy.get("_id")));
      if (copies.size() == AT_ONCE || n == open - 1) {
        this.counted.insertMany(countedCopies);
        clues.insertMany(copies);
        copies.clear();
        countedCopies.clear();
      }
    }
    for (Document tally : tallies.find().into(new ArrayList<>())) {
      List<Bson> told = new ArrayList<>();
      numbers(tally, organ)
          .forEach(
              (field, number) ->
                  told.add(Updates.set("numbers." + field, number * open / real.size())));
      if (!told.isEmpty()) {
        tallies.updateOne(Filters.eq("_id", tally.get("_id")), Updates.combine(told));
      }
    }
  }

  /** What the tallies have written of a clue. */
  private Document counted(BsonDocument clue) {
    return Objects.requireNonNull(counted.find(Filters.eq("_id", clue.get("_id"))).first());
  }

  private static Map<String, Long> numbers(Document tally, String organ) {
    Map<String, Long> numbers = new HashMap<>();
    tally
        .get("numbers", new Document())
        .forEach(
            (field, number) -> {
              if (field.startsWith(organ + "|")) {
                numbers.put(field, ((Number) number).longValue());
              }
            });
    return numbers;
  }

  /** Until nothing is due or under way, and the tallies know of all. */
  private void awaitRest(String organ, int real) throws Exception {
    long deadline = System.nanoTime() + 60_000_000_000L;
    while (!isSettled() || open(organ) != real) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the clues of " + organ + " do not come to rest");
      }
      LockSupport.parkNanos(200_000_000L);
    }
  }

  private long open(String organ) {
    long open = 0;
    for (Document tally : tallies.find()) {
      open += numbers(tally, organ).values().stream().mapToLong(Long::longValue).sum();
    }
    return open;
  }

  private boolean isSettled() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(product.address("clue-service").resolve("/internal/settled"))
                  .header("Authorization", "Bearer " + product.token("system-admin"))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body()
          .contains("\"settled\":true");
    }
  }

  private void takeOver(String region) throws Exception {
    List<String> rows = new ArrayList<>();
    for (int n = 0; n < REAL; n++) {
      rows.add(row(region, n));
    }
    String user = region.equals("990301") ? "county1-supervision" : "county2-supervision";
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              Load.post(
                      product.address("clue-service").resolve("/api/clues/take-over"),
                      "{\"rows\":[" + String.join(",", rows) + "]}")
                  .header("Authorization", "Bearer " + product.token(user))
                  .header("Idempotency-Key", "open-" + System.nanoTime())
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
  }

  /** Handed over on different days, so that they differ in colour. */
  private static String row(String region, int n) {
    String organ = region + "-JW";
    String signature = "{\"step\":\"%s\",\"officer\":\"" + organ + "-O00%d\",\"on\":\"%s\"}";
    String received = List.of("2019-12-27", "2019-12-10", "2019-12-02", "2019-11-11").get(n);
    return """
    {"number":"纸%s〔2019〕%d号","department":"%s-D2","mode":"own","keeper":"%s-O003",
    "source":"inspection","region":"%s","problem":"work-01","receivedOn":"%s","signatures":[%s],
    "subjects":[{"name":"纸面人%d","unit":"示例单位","post":"科员","region":"%s","level":"ordinary"}]}
    """
        .formatted(
            region.substring(4),
            101 + n,
            organ,
            organ,
            region,
            received,
            String.join(
                ",",
                signature.formatted("register", 2, "2019-11-01"),
                signature.formatted("propose", 2, "2019-11-04"),
                signature.formatted("approve", 7, "2019-11-05"),
                signature.formatted("receive", 4, received)),
            n,
            region);
  }

  private static BsonDocument copy(BsonDocument clue) {
    UUID was = clue.getBinary("_id").asUuid(UuidRepresentation.STANDARD);
    return (BsonDocument) copy(clue, was, UUID.randomUUID());
  }

  /** With the one id for the other, wherever it stands. */
  private static BsonValue copy(BsonValue value, UUID was, UUID is) {
    return switch (value) {
      case BsonDocument document -> {
        BsonDocument copy = new BsonDocument();
        document.forEach((name, each) -> copy.put(name, copy(each, was, is)));
        yield copy;
      }
      case BsonArray array ->
          new BsonArray(array.stream().map(each -> copy(each, was, is)).toList());
      case BsonString text -> new BsonString(text.getValue().replace(was + "", is + ""));
      case BsonBinary binary when binary.equals(new BsonBinary(was)) -> new BsonBinary(is);
      default -> value;
    };
  }
}
