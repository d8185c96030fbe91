package casework.clue;

import static casework.clue.Desk.head;
import static casework.clue.Desk.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Rule;
import casework.testkit.files.Repository;
import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ClueApp
class TransfersIT {

  @Autowired MongoDatabase store;

  @AfterEach
  void keepsNoTextInTheClear() {
    AtRest.of(store)
        .letting("directory", "who holds which office is published")
        .assertNoTextInTheClear();
  }

  private static final String TALKS = "casework.talk.v1";
  private static final String INSPECTIONS = "casework.inspection.v1";

  private final Desk desk;
  private final DirectoryCopy directory;

  @Autowired
  TransfersIT(Desk desk, DirectoryCopy directory) {
    this.desk = desk;
    this.directory = directory;
  }

  private EventSample sample(String name) {
    return EventSample.of(
            Repository.here().path("clue-service/src/test/resources/heard/" + name + ".json"))
        .lawAt(desk.lawTime());
  }

  private EventSample ofAnother(String name, String cause, String organ) {
    EventSample event = sample(name);
    UUID transfer = Identifiers.derive("test transfer", cause);
    String matter = name.startsWith("talk") ? "talk" : "round";
    UUID owner = Identifiers.derive("test " + matter, cause);
    return event
        .with("transfer", transfer.toString())
        .with(matter, owner.toString())
        .with("organ", organ)
        .id(Identifiers.derive("test event", cause))
        .about(owner);
  }

  private UUID arrived(EventSample event) {
    UUID clue = Identifiers.derive("clue", "transfer", event.data().path("transfer").asString());
    String organ = event.data().path("organ").asString();
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> desk.get(supervisor(organ), "/api/clues/" + clue).status() == 200);
    return clue;
  }

  private JsonNode subjects(String organ, UUID clue) {
    return desk.get(supervisor(organ), "/api/clues/" + clue + "/subjects").json();
  }

  private JsonNode whenKnown(String organ, UUID clue) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> subjects(organ, clue).path("known").asBoolean());
    return subjects(organ, clue).path("items");
  }

  private void know(String cadre, String name) {
    String organ = cadre.substring(0, 6) + "-JW";
    String unit = cadre.substring(0, 6) + "-U903";
    learn(
        "unit/" + unit,
        """
        {"unit": "%s", "versions": [{"validFrom": "2019-01-01", "name": "测试示例县政府", "organ": "%s",
          "kind": "GOVERNMENT", "active": true, "posts": []}]}
        """
            .formatted(unit, organ));
    learn(
        "cadre/" + cadre,
        """
        {"cadre": "%s", "versions": [{"validFrom": "2019-01-01", "name": "%s", "organ": "%s", "managedBy": "%s",
          "status": "SERVING", "posts": [
            {"unit": "%s", "post": "%s-P02", "title": "测试副县长", "kind": "TEAM_MEMBER", "since": "2019-01-01"}]}]}
        """
            .formatted(cadre, name, organ, organ, unit, unit));
  }

  private void learn(String key, String history) {
    directory.learn(key, history.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @Rule("R-RT-07")
  void makesAClueOfWhatATalkHasFoundAndNamesItsSubjectOnceTheDirectoryKnowsHim() {
    EventSample found = sample("talk.clue-found.v1").with("cadres", List.of("990301-C905"));
    TestBroker.send(TALKS, found);
    UUID clue = arrived(found);

    JsonNode early = subjects("990300-JW", clue);
    assertThat(early.path("known").asBoolean()).isFalse();
    assertThat(early.at("/items/0/cadre").asString()).isEqualTo("990301-C905");
    know("990301-C905", "测庚一");

    JsonNode named = whenKnown("990300-JW", clue).get(0);
    assertThat(named.path("name").asString()).isEqualTo("测庚一");
    assertThat(named.path("unit").asString()).isEqualTo("测试示例县政府");
    assertThat(named.path("post").asString()).isEqualTo("测试副县长");
    assertThat(named.path("cadre").asString()).isEqualTo("990301-C905");
    assertThat(named.path("region").asString()).isEqualTo("990301");
    JsonNode detail = desk.get(head("990300-JW"), "/api/clues/" + clue).json();
    assertThat(detail.path("origin").asString()).isEqualTo("talk");
    assertThat(detail.path("originMatter").asString())
        .isEqualTo(found.data().path("talk").asString());
    assertThat(detail.at("/line/source").asString()).isEqualTo("supervision");
    assertThat(detail.at("/line/problem").asString()).isEqualTo("integrity-01");
    assertThat(desk.everythingStored()).doesNotContain("测庚一", "990301-C905");
  }

  @Test
  void makesOneClueOfATransferHoweverOftenItIsSaid() {
    know("990301-C005", "测庚二");
    EventSample found = ofAnother("talk.clue-found.v1--bare", "twice", "990310-JW");
    TestBroker.send(TALKS, found);
    TestBroker.send(TALKS, found);
    TestBroker.send(TALKS, found.id(UUID.randomUUID()).numbered(found.sequence() + 1));
    UUID clue = arrived(found);
    desk.settled();

    assertThat(desk.get(supervisor("990310-JW"), "/api/clues").json().path("items")).hasSize(1);
    assertThat(whenKnown("990310-JW", clue)).hasSize(1);
  }

  @Test
  void makesAClueOfWhatAnInspectionHasFoundAndSaysSoInEveryFact() {
    know("990301-C001", "测庚三");
    know("990301-C002", "测庚四");
    EventSample transferred = ofAnother("inspection.clue-transferred.v1", "found", "990301-JW");
    TestBroker.send(INSPECTIONS, transferred);
    UUID clue = arrived(transferred);
    desk.done(supervisor("990301-JW"), clue, "registration", Map.of());

    JsonNode named = whenKnown("990301-JW", clue);
    assertThat(named.valueStream().map(each -> each.path("name").asString()))
        .containsExactly("测庚三", "测庚四");
    String transfer = transferred.data().path("transfer").asString();
    try (HeardRecords heard = TestBroker.listen("casework.clue.v1")) {
      for (String type : List.of("casework.clue.arrived.v1", "casework.clue.registered.v1")) {
        JsonNode body = JsonMapper.shared().readTree(heard.first(type, clue).value());
        assertThat(body.path("origin").asString()).as(type).isEqualTo("inspection");
        assertThat(body.path("originMatter").asString()).as(type).isEqualTo(transfer);
        assertThat(body.has("petition")).as(type).isFalse();
      }
    }
    assertThat(
            desk.get(supervisor("990301-JW"), "/api/clues/" + clue)
                .json()
                .at("/line/source")
                .asString())
        .isEqualTo("inspection");
  }

  @Test
  void takesATransferThatConcernsNobodyTheDirectoryLists() {
    EventSample transferred =
        ofAnother("inspection.clue-transferred.v1--bare", "nobody", "990311-JW");
    TestBroker.send(INSPECTIONS, transferred);
    UUID clue = arrived(transferred);

    assertThat(whenKnown("990311-JW", clue)).isEmpty();
  }

  @Test
  void passesOverWhatElseTheySay() {
    EventSample other =
        ofAnother("talk.clue-found.v1", "another fact", "990312-JW").type("casework.talk.held.v1");
    EventSample after =
        ofAnother("talk.clue-found.v1", "another fact", "990312-JW")
            .numbered(other.sequence() + 1)
            .with("cadres", List.of());
    TestBroker.send(TALKS, other);
    TestBroker.send(TALKS, after);

    arrived(after);
    assertThat(desk.get(supervisor("990312-JW"), "/api/clues").json().path("items")).hasSize(1);
  }
}
