package casework.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same documents in a collection with indexes and in one without answer alike. */
class IndexedCollectionTest {

  private static final List<String> FIELDS = List.of("seek.organ", "seek.due", "seek.rooms", "n");

  @TempDir Path folder;
  private MongoServer server;
  private MongoClient client;

  @BeforeEach
  void start() {
    server = new MongoServer(new DurableBackend(DurableBackend.open(file())));
    var address = server.bind();
    client =
        MongoClients.create(
            com.mongodb.MongoClientSettings.builder()
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applyToClusterSettings(
                    each ->
                        each.hosts(
                            List.of(
                                new com.mongodb.ServerAddress(
                                    address.getHostString(), address.getPort()))))
                .build());
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  private String file() {
    return folder.resolve("store.mv.db").toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answersAsACollectionThatReadsEveryDocument(long seed) {
    declare();
    var random = new Random(seed);
    for (int step = 0; step < 300; step++) {
      write(random);
      if (step % 5 == 0) {
        compare(query(random), seed, step);
        compareFirst(random, seed, step);
      }
      if (step == 200) {
        stop();
        start();
      }
    }
  }

  @Test
  void findsWhatCameBeforeTheIndex() {
    indexed().insertOne(new Document("_id", 1).append("seek", new Document("organ", "a")));
    for (int i = 2; i < 40; i++) {
      indexed().insertOne(new Document("_id", i).append("seek", new Document("organ", "b")));
    }
    declare();

    assertThat(indexed().find(new Document("seek.organ", "a"))).hasSize(1);
  }

  @Test
  void knowsADocumentByAnIdOfAnyKindAndRefusesASecond() {
    UUID uuid = UUID.randomUUID();
    List<Object> ids = List.of("n1", uuid, 7, 8L, 9.5, new Document("a", 1), true);
    for (Object id : ids) {
      indexed().insertOne(new Document("_id", id).append("n", "first"));
    }
    List<Object> again = List.of("n1", uuid, 7L, 8.0, 9.5, new Document("a", 1), true);
    for (int restart = 0; restart < 2; restart++) {
      for (Object id : again) {
        assertThatThrownBy(() -> indexed().insertOne(new Document("_id", id)))
            .as(id.toString())
            .isInstanceOf(MongoWriteException.class);
        assertThat(indexed().find(new Document("_id", id)).first())
            .as(id.toString())
            .containsEntry("n", "first");
      }
      assertThat(
              indexed().find(new Document("_id", new Document("$in", List.of("n1", uuid, "n2")))))
          .hasSize(2);
      assertThat(indexed().find(new Document("_id", Pattern.compile("^n")))).hasSize(1);
      stop();
      start();
    }
    for (Object id : again) {
      assertThat(indexed().deleteOne(new Document("_id", id)).getDeletedCount())
          .as(id.toString())
          .isOne();
      assertThat(indexed().find(new Document("_id", id)).first()).isNull();
      indexed().insertOne(new Document("_id", id).append("n", "second"));
    }
    assertThat(indexed().countDocuments()).isEqualTo(ids.size());
  }

  @Test
  void readsARegisterInTheOrderOfItsPositions() {
    for (long i = 1; i <= 9; i++) {
      register().insertOne(new Document("_id", i));
    }

    assertThat(positions(new Document(), -1, 2)).containsExactly(9L, 8L);
    assertThat(positions(new Document(), 1, 2)).containsExactly(1L, 2L);
    assertThat(positions(range("$gt", 7L), 1, 5)).containsExactly(8L, 9L);
    assertThat(positions(new Document("_id", between(4L, 5L)), -1, 5)).containsExactly(5L, 4L);
    assertThat(positions(range("$gt", 9L), 1, 5)).isEmpty();
    assertThat(positions(range("$lt", 0L), -1, 5)).isEmpty();
    assertThat(positions(new Document("_id", between(6L, 2L)), 1, 5)).isEmpty();
  }

  private MongoCollection<Document> register() {
    return client.getDatabase("test").getCollection("register");
  }

  private List<Long> positions(Document query, int direction, int limit) {
    return register()
        .find(query)
        .sort(new Document("_id", direction))
        .limit(limit)
        .map(each -> each.getLong("_id"))
        .into(new ArrayList<>());
  }

  private static Document range(String operator, long value) {
    return new Document("_id", new Document(operator, value));
  }

  private static Document between(long from, long to) {
    return new Document("$gt", from - 1).append("$lte", to);
  }

  @Test
  void keepsOnAnsweringWhereAValueHasNoPlaceInTheOrder() {
    declare();
    for (int i = 0; i < 40; i++) {
      indexed().insertOne(new Document("_id", i).append("n", i));
    }
    indexed().insertOne(new Document("_id", 99).append("n", new Document("deep", 1)));

    assertThat(indexed().find(new Document("n", 7))).hasSize(1);
    assertThat(indexed().find(new Document("n", new Document("deep", 1)))).hasSize(1);
  }

  private MongoCollection<Document> indexed() {
    return client.getDatabase("test").getCollection("indexed");
  }

  private MongoCollection<Document> plain() {
    return client.getDatabase("test").getCollection("plain");
  }

  private void declare() {
    for (String field : FIELDS) {
      indexed().createIndex(Indexes.ascending(field, "_id"), new IndexOptions().sparse(true));
    }
  }

  private void compare(Document query, long seed, int step) {
    var expected = plain().find(query).into(new ArrayList<>());
    var found = indexed().find(query).into(new ArrayList<>());

    assertThat(found)
        .as("seed %d, step %d, %s", seed, step, query.toJson())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(indexed().countDocuments(query)).isEqualTo(expected.size());
  }

  /** Of those with the same value any may come first. */
  private void compareFirst(Random random, long seed, int step) {
    String field = random.nextBoolean() ? "seek.due" : "seek.organ";
    Object bound = field.equals("seek.due") ? due(random) : "organ-" + random.nextInt(5);
    Document query =
        new Document(field, new Document(random.nextBoolean() ? "$lte" : "$gte", bound));
    int limit = 1 + random.nextInt(10);
    int skip = random.nextInt(3);

    assertThat(valuesInOrder(indexed(), query, field, skip, limit))
        .as("seed %d, step %d, %s", seed, step, query.toJson())
        .isEqualTo(valuesInOrder(plain(), query, field, skip, limit));
  }

  private static List<Object> valuesInOrder(
      MongoCollection<Document> from, Document query, String field, int skip, int limit) {
    return from.find(query)
        .sort(new Document(field, 1))
        .skip(skip)
        .limit(limit)
        .map(each -> each.getEmbedded(List.of(field.split("\\.")), Object.class))
        .into(new ArrayList<>());
  }

  private void write(Random random) {
    UUID id = id(random);
    Document query = new Document("_id", id);
    switch (random.nextInt(6)) {
      case 0 -> both(each -> each.deleteOne(query));
      case 1 -> {
        Document change = new Document("$unset", new Document(field(random), ""));
        both(each -> each.updateOne(query, change));
      }
      case 2 -> {
        Document many = query(random);
        Document change = new Document("$set", new Document("n", random.nextInt(8)));
        both(each -> each.updateMany(many, change));
      }
      default -> {
        Document change =
            new Document(
                "$set",
                new Document("seek.organ", "organ-" + random.nextInt(5))
                    .append("seek.due", due(random))
                    .append("seek.rooms", rooms(random))
                    .append("n", number(random)));
        both(
            each ->
                each.updateOne(
                    query, change, new com.mongodb.client.model.UpdateOptions().upsert(true)));
      }
    }
  }

  private void both(java.util.function.Consumer<MongoCollection<Document>> write) {
    write.accept(plain());
    write.accept(indexed());
  }

  private static Document query(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> new Document("seek.organ", "organ-" + random.nextInt(5));
      case 1 -> new Document("seek.due", new Document("$lte", due(random)));
      case 2 ->
          new Document("seek.due", new Document("$gte", due(random)).append("$lt", due(random)));
      case 3 -> new Document("seek.rooms", new Document("$in", List.of("room-1", "room-4")));
      case 4 -> new Document("seek.rooms", new Document("$gt", "room-2").append("$lt", "room-3"));
      case 5 -> new Document("n", new Document("$exists", random.nextBoolean()));
      case 6 ->
          new Document("n", new Document("$ne", random.nextInt(8)))
              .append("seek.organ", "organ-" + random.nextInt(5));
      case 7 ->
          new Document(
              "$and",
              List.of(
                  new Document("n", random.nextBoolean() ? null : random.nextInt(8)),
                  new Document("seek.organ", new Document("$eq", "organ-" + random.nextInt(5)))));
      default ->
          new Document(
              "$or",
              List.of(
                  new Document("seek.organ", "organ-" + random.nextInt(5)),
                  random.nextBoolean()
                      ? new Document("seek.organ", "organ-" + random.nextInt(5))
                      : new Document("n", random.nextInt(8)),
                  new Document("_id", id(random))));
    };
  }

  private static String field(Random random) {
    return FIELDS.get(random.nextInt(FIELDS.size()));
  }

  private static UUID id(Random random) {
    return new UUID(7, random.nextInt(60));
  }

  private static Date due(Random random) {
    return Date.from(Instant.ofEpochSecond(random.nextInt(30) * 86_400L));
  }

  private static List<String> rooms(Random random) {
    List<String> all = new ArrayList<>(List.of("room-1", "room-2", "room-3", "room-4"));
    all.removeIf(_ -> random.nextBoolean());
    return all;
  }

  private static Object number(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> (double) random.nextInt(8);
      case 1 -> (long) random.nextInt(8);
      case 2 -> "word";
      default -> random.nextInt(8);
    };
  }
}
