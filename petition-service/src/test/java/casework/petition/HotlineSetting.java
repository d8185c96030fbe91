package casework.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.secrecy.KeyRing;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A hotline's two accounts, and the receiver of its call-backs, for every test that shows what it
 * can do.
 */
@PetitionApp
abstract class HotlineSetting {

  static final CallBackReceiver RECEIVER = new CallBackReceiver();
  private static final AtomicInteger COUNT = new AtomicInteger();

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;
  @Autowired KeyRing keys;
  @LocalServerPort int port;
  String serial = "";

  @DynamicPropertySource
  static void accounts(DynamicPropertyRegistry registry) {
    registry.add("casework.rules", HotlineSetting::rules);
    registry.add("casework.hotline.settled-after", () -> "1s");
  }

  private static String rules() {
    try {
      Path directory = Files.createTempDirectory("casework-rules");
      Path book = Files.createDirectories(directory.resolve("hotline-accounts"));
      Files.writeString(
          book.resolve("test.json"),
          """
          {"accounts": [
            {"client": "hotline-test", "hotline": "12388-test", "organ": "990300-JW",
             "regions": ["990300"], "mapping": "12388-2015",
             "callBackTo": "http://127.0.0.1:%1$d/call-backs?from=casework",
             "keys": [
               {"id": "k1", "algorithm": "HMAC-SHA-256", "from": "2020-01-01T00:00:00Z"},
               {"id": "gone", "algorithm": "HMAC-SHA-256", "from": "2020-01-01T00:00:00Z",
                "until": "2021-01-01T00:00:00Z"}],
             "limits": {"batch": 20,
               "callBacks": {"tries": 4, "firstPauseMillis": 50, "longestPauseMillis": 200}}},
            {"client": "hotline-county", "hotline": "12388-county", "organ": "990301-JW",
             "regions": ["990301"], "mapping": "12388-2015",
             "callBackTo": "http://127.0.0.1:%1$d/call-backs?from=casework",
             "keys": [{"id": "k1", "algorithm": "HMAC-SHA-256", "from": "2020-01-01T00:00:00Z"}]}
          ]}
          """
              .formatted(RECEIVER.port()));
      return directory.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void takeANewSerial() {
    serial = "T-" + COUNT.incrementAndGet();
  }

  final HotlineClient hotline() {
    return new HotlineClient(port, "hotline-test", keys);
  }

  final HotlineClient county() {
    return new HotlineClient(port, "hotline-county", keys);
  }

  final UUID id(String ofSerial) {
    Document found =
        database.getCollection("hotline_reports").find(Filters.eq("seek.serial", ofSerial)).first();
    assertThat(found).as(ofSerial).isNotNull();
    return found.get("_id", UUID.class);
  }

  final long petitions() {
    return database.getCollection("petitions").countDocuments();
  }

  static void soon(Runnable holds) {
    await().atMost(Duration.ofSeconds(60)).untilAsserted(holds::run);
  }

  final long refusals(String code) {
    return database
        .getCollection("audit")
        .countDocuments(
            Filters.and(Filters.eq("entry.detail", code), Filters.eq("entry.outcome", "REFUSED")));
  }

  /** The status of a record that was taken, the code of one that was not. */
  static String outcome(JsonNode item) {
    return item.path("taken").isObject()
        ? item.at("/taken/status").asString()
        : item.at("/refused/code").asString();
  }
}
