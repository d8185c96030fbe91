package casework.petition;

import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.realName;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_SUPERVISION;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A hotline is told how its reports stand, in order. */
class HotlineCallBackIT extends HotlineSetting {

  @Test
  void comesInOrderSignedAndWithNothingButTheStatus() {
    hotline().push(realName(serial)).is(201);
    UUID id = id(serial);
    office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
    office.step(CITY_INTAKE, id, "referrals", Map.of()).is(200);

    soon(
        () ->
            assertThat(RECEIVER.taken(serial))
                .containsExactly("registered", "accepted", "referred"));
    CallBackReceiver.Came first = RECEIVER.of(serial).getFirst();
    assertThat(first.body().propertyNames())
        .containsExactly("hotline", "serial", "sequence", "status", "at");
    String text =
        String.join(
            "\n",
            "CASEWORK-HOTLINE-CALLBACK-1",
            "POST",
            "/call-backs?from=casework",
            header(first, "X-casework-timestamp"),
            header(first, "X-casework-nonce"),
            HotlineClient.hex(HotlineClient.sha256(first.raw().getBytes(StandardCharsets.UTF_8))));
    byte[] secret = keys.newest("hotline-test-k1").getEncoded();
    assertThat(header(first, "X-casework-signature"))
        .isEqualTo(HotlineClient.hex(HotlineClient.hmac(secret, text)));
  }

  private static String header(CallBackReceiver.Came came, String name) {
    return String.join("", came.headers().getOrDefault(name, List.of()));
  }

  @Test
  void isTriedAgainWhereTheAnswerNeverEnds() {
    RECEIVER.answer(serial, time -> time == 1 ? CallBackReceiver.NEVER_ENDS : 200);

    hotline().push(anonymous(serial)).is(201);

    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered"));
    assertThat(RECEIVER.of(serial)).hasSize(2);
  }

  @Test
  void isNotHeldUpByThoseOfAnotherReport() {
    String hanging = serial + "-hanging";
    RECEIVER.answer(hanging, time -> time == 1 ? CallBackReceiver.NEVER_ENDS : 200);
    hotline().push(anonymous(hanging)).is(201);
    soon(() -> assertThat(RECEIVER.of(hanging)).hasSize(1));

    hotline().push(anonymous(serial)).is(201);

    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered"));
    assertThat(failures(hanging)).as("failures of the one that hangs, meanwhile").isZero();
    soon(() -> assertThat(RECEIVER.taken(hanging)).containsExactly("registered"));
  }

  private int failures(String of) {
    Document report =
        database.getCollection("hotline_reports").find(Filters.eq("_id", id(of))).first();
    assertThat(report).isNotNull();
    return report.get("state", Document.class).get("callBacks", Document.class).getInteger("tries");
  }

  @Test
  void isTriedAgainAndKeepsTheLaterOnesWaiting() {
    RECEIVER.answer(serial, time -> time <= 2 ? 500 : 200);
    hotline().push(anonymous(serial)).is(201);
    office.step(CITY_INTAKE, id(serial), "refusal", Map.of("reason", "other-body")).is(200);

    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered", "refused"));
    assertThat(RECEIVER.of(serial).stream().map(each -> each.body().path("sequence").asInt()))
        .containsExactly(1, 1, 1, 2);
  }

  @Test
  void goesToTheDeadLettersAfterSoManyTriesAndComesWhenItIsRedriven() {
    RECEIVER.answer(serial, _ -> 307);
    hotline().push(anonymous(serial)).is(201);
    UUID id = id(serial);

    soon(() -> assertThat(dead(id)).isNotEmpty());
    office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
    soon(() -> assertThat(dead(id)).contains("\"waiting\":2"));
    assertThat(RECEIVER.of(serial)).as("no redirect is followed").hasSize(4);
    assertThat(office.get(CITY_SUPERVISION, "/api/hotline/tasks").is(200).text())
        .contains("hotline-call-back", id.toString());
    RECEIVER.answer(serial, _ -> 200);
    String path = "/api/hotline/call-backs/" + id + "/redrive";
    String seen = tag(id);
    office.post(CITY_INTAKE, path, "", "If-Match", seen).isProblem(403, "not-your-role");

    office.post(CITY_SUPERVISION, path, "", "If-Match", seen).is(200);

    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered", "accepted"));
    office.post(CITY_SUPERVISION, path, "", "If-Match", seen).isProblem(409, "no-dead-call-back");
  }

  private String dead(UUID id) {
    return office
        .get(CITY_SUPERVISION, "/api/hotline/call-backs/dead")
        .is(200)
        .json()
        .path("items")
        .valueStream()
        .filter(each -> each.path("id").asString().equals(id.toString()))
        .map(JsonNode::toString)
        .findFirst()
        .orElse("");
  }

  private String tag(UUID id) {
    String dead = dead(id);
    return "\""
        + (dead.isEmpty() ? 1 : Office.JSON.readTree(dead).path("revision").asLong())
        + "\"";
  }
}
