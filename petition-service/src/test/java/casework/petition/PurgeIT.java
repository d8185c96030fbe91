package casework.petition;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.COUNTY2_HEAD;
import static casework.petition.Office.realName;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.testkit.mongo.AtRest;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What was purged is gone with its keys. */
@PetitionApp
class PurgeIT {

  private static final Map<String, String> ENDED = Map.of("reason", "retention-ended");

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;

  @Test
  @Rule("R-SEC-01")
  void leavesNumberAndOutcomeAndNeitherContentNorIdentityNorTheirKeys() {
    UUID id = closed();
    Document content = content(id);
    Document reporter = Objects.requireNonNull(reporter(id));

    office.step(CITY_HEAD, id, "purge", ENDED).is(200);

    JsonNode left = office.get(CITY_HEAD, "/api/petitions/" + id).is(200).json();
    assertThat(left.at("/petition/status").asString()).isEqualTo("closed");
    assertThat(left.path("content").isNull() || left.path("content").isMissingNode()).isTrue();
    office
        .get(CITY_HEAD, "/api/petitions/" + id + "/allegation")
        .isProblem(404, "no-such-petition");
    ask(id).isProblem(409, "no-identity-kept");
    // The keys are nowhere any more, so the ciphertext does not open wherever else it stands.
    assertThat(
            AtRest.of(database, vault.client().getDatabase(vault.database()))
                .whereStands(List.of(content.getString("key"), reporter.getString("key"))))
        .isEmpty();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        office
                            .get(CITY_HEAD, "/api/petitions/" + id + "/why")
                            .is(200)
                            .json()
                            .path("trail")
                            .findValuesAsString("step"))
                    .contains("purge-retention-ended"));
    office.step(CITY_HEAD, id, "purge", ENDED).isProblem(409, "already-purged");
  }

  @Test
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  void isTheHeadsToDecideAndOfWhatIsClosed() {
    UUID open = office.register(CITY_INTAKE, realName()).is(201).id();
    UUID id = closed();

    office.step(CITY_INTAKE, id, "purge", ENDED).isProblem(403, "only-the-head");
    office.step(COUNTY2_HEAD, id, "purge", ENDED).isProblem(404, "no-such-petition");
    office
        .step(CITY_HEAD, id, "purge", Map.of("reason", "tidiness"))
        .isProblem(422, "unknown-code");
    office.step(CITY_HEAD, open, "purge", ENDED).isProblem(409, "not-in-that-phase");
    assertThat(content(id)).isNotNull();
    assertThat(reporter(id)).isNotNull();
  }

  private UUID closed() {
    UUID id = office.register(CITY_INTAKE, realName()).is(201).id();
    office.step(CITY_INTAKE, id, "refusal", Map.of("reason", "no-substance")).is(200);
    office.step(CITY_INTAKE, id, "closure", Map.of("outcome", "kept-for-reference")).is(200);
    return id;
  }

  private Office.Answer ask(UUID id) {
    return office.post(
        CITY_INTAKE,
        "/api/petitions/" + id + "/identity-openings",
        Office.JSON.writeValueAsString(Map.of("purpose", "notice", "words", "示例理由")),
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  private Document content(UUID id) {
    return Objects.requireNonNull(
            database.getCollection("petitions").find(Filters.eq("_id", id)).first())
        .get("state", Document.class)
        .get("content", Document.class);
  }

  private @org.jspecify.annotations.Nullable Document reporter(UUID id) {
    return vault
        .client()
        .getDatabase(vault.database())
        .getCollection("reporters")
        .find(Filters.eq("_id", id))
        .first();
  }
}
