package casework.testkit.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import org.bson.BsonType;
import org.bson.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

@ExtendWith(FreshStore.class)
class TestStoreTest {

  private final TestStore store;

  TestStoreTest(TestStore store) {
    this.store = store;
  }

  @Test
  void givesOneClassOneDatabase(TestStore again) {
    assertThat(again).isSameAs(store);
  }

  @Test
  void givesEveryOtherUserAnotherDatabase() {
    TestStore other = TestStore.fresh(TestStoreTest.class);

    other.database().getCollection("c").insertOne(new Document("_id", 1));

    assertThat(other.databaseName()).isNotEqualTo(store.databaseName()).hasSizeLessThan(64);
    assertThat(store.database().getCollection("c").countDocuments()).isZero();
    other.drop();
    assertThat(other.database().getCollection("c").countDocuments()).isZero();
  }

  @Test
  void keepsTheVaultApart() {
    store.database("vault").getCollection("v").insertOne(new Document("_id", 1));

    assertThat(store.database().getCollection("v").countDocuments()).isZero();
  }

  @Test
  void writesOnlyWhereTheRevisionIsTheOneThatWasRead() {
    var matters = store.database().getCollection("matters");
    matters.insertOne(new Document("_id", "m").append("revision", 1L));
    var seen = Filters.and(Filters.eq("_id", "m"), Filters.eq("revision", 1L));
    var change = Updates.combine(Updates.inc("revision", 1L), Updates.push("outbox", 1));

    assertThat(matters.updateOne(seen, change).getModifiedCount()).isEqualTo(1);
    assertThat(matters.updateOne(seen, change).getModifiedCount()).isZero();
  }

  @Test
  void keepsInstantsAsDatesThatCanBeCompared() {
    var matters = store.database().getCollection("dated");
    Instant noon = Instant.parse("2020-06-15T04:00:00Z");
    matters.insertOne(new Document("_id", "m").append("at", noon));

    assertThat(matters.countDocuments(Filters.lte("at", noon))).isEqualTo(1);
    assertThat(matters.countDocuments(Filters.lte("at", noon.minusMillis(1)))).isZero();
    assertThat(matters.countDocuments(Filters.type("at", BsonType.DATE_TIME))).isEqualTo(1);
  }

  @Test
  void keepsUniqueIndexes() {
    var matters = store.database().getCollection("unique");
    matters.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true).sparse(true));
    matters.insertOne(new Document("_id", 1).append("number", 7));
    matters.insertOne(new Document("_id", 2));
    matters.insertOne(new Document("_id", 3));

    assertThatThrownBy(() -> matters.insertOne(new Document("_id", 4).append("number", 7)))
        .isInstanceOf(MongoWriteException.class);
  }

  @Nested
  class OnTheStandIn {

    @Test
    void sharesTheDatabaseOfTheClassAround(TestStore inside) {
      assertThat(inside).isSameAs(store);
    }

    @Test
    void skipsLoudlyWhatOnlyARealServerCanShow() {
      Assumptions.assumeFalse(TestStore.isRealMongod());

      assertThatThrownBy(() -> TestStore.onlyOnRealMongod("example: the sweep uses its index"))
          .isInstanceOf(TestAbortedException.class);
      assertThat(NotRun.summary()).contains("example: the sweep uses its index");
    }

    @Test
    void takesTheServerThatIsGiven() {
      TestServer given = TestServer.start("mongodb://127.0.0.1:1/?connectTimeoutMS=1");

      assertThat(given.real()).isTrue();
      assertThat(TestServer.start(" ").real()).isFalse();
      given.client().close();
    }
  }
}
