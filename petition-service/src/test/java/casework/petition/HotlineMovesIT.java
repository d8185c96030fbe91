package casework.petition;

import static casework.petition.HotlineClient.accused;
import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.with;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.COUNTY1_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.Rule;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A hotline hears how its report stands wherever the petition has gone, and never that it has. */
class HotlineMovesIT extends HotlineSetting {

  private static final String EARLIER = "曾由示例单位处理";

  @Autowired DirectoryCopy directory;

  private Map<String, Object> record(String site, String name) {
    Map<String, Object> record =
        with(with(anonymous(serial), "site", site), "accused", List.of(accused(name)));
    return with(record, "importRecord", Map.of("earlierResult", EARLIER));
  }

  private UUID became() {
    Document report =
        database.getCollection("hotline_reports").find(Filters.eq("seek.serial", serial)).first();
    assertThat(report).isNotNull();
    return report.get("seek", Document.class).get("became", UUID.class);
  }

  private JsonNode asked(HotlineClient hotline) {
    return hotline.get("/api/hotline/reports/" + serial).is(200).json();
  }

  @Test
  @Rule("R-INT-07")
  void areNotToldOfAForwardingAndOfWhatComesOfItLikeOfAnyOther() {
    JsonNode taken = hotline().push(record("990300", "测甲")).is(201).json();
    UUID left = id(serial);
    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("registered"));
    JsonNode before = asked(hotline());

    office.step(CITY_INTAKE, left, "forwarding", Map.of("organ", "990301-JW"), 1).is(200);

    UUID below = became();
    assertThat(asked(hotline())).isEqualTo(before);
    assertThat(hotline().push(record("990300", "测甲")).is(201).json().path("receipt"))
        .isEqualTo(taken.path("receipt"));
    extrasAreOnlyFor(COUNTY1_INTAKE, below, CITY_INTAKE, left);
    office.step(COUNTY1_INTAKE, below, "acceptance", Map.of("category", "accusation"), 1).is(200);
    office.step(COUNTY1_INTAKE, below, "referrals", Map.of()).is(200);
    soon(
        () ->
            assertThat(RECEIVER.taken(serial))
                .containsExactly("registered", "accepted", "referred"));
    assertThat(asked(hotline()).path("status").asString()).isEqualTo("referred");
    nothingTellsWhere(hotline());
    Visitor reporter = new Visitor(port);
    assertThat(reporter.look(taken.path("receipt").asString()).text()).contains("正在办理");
  }

  @Test
  @Rule("R-INT-07")
  void areNotToldThatAReportIsTheHigherOrgansNow() {
    String name = "测升" + serial;
    JsonNode taken = county().push(record("990301", name)).is(201).json();
    UUID left = id(serial);
    JsonNode before = asked(county());
    appointHead(name);
    try {
      office.step(COUNTY1_INTAKE, left, "acceptance", Map.of("category", "accusation"), 1).is(200);

      UUID above = became();
      assertThat(asked(county())).isEqualTo(before);
      extrasAreOnlyFor(CITY_INTAKE, above, COUNTY1_INTAKE, left);
      office.step(CITY_INTAKE, above, "acceptance", Map.of("category", "accusation"), 1).is(200);
      office.step(CITY_INTAKE, above, "referrals", Map.of()).is(200);
      soon(
          () ->
              assertThat(RECEIVER.taken(serial))
                  .containsExactly("registered", "accepted", "referred"));
      assertThat(asked(county()).path("status").asString()).isEqualTo("referred");
      assertThat(asked(county()).propertyNames()).containsExactlyElementsOf(before.propertyNames());
      nothingTellsWhere(county());
      assertThat(new Visitor(port).look(taken.path("receipt").asString()).text()).contains("正在办理");
    } finally {
      office.learnDirectory();
    }
  }

  @Test
  void areComparedInTheBooksLikeOthers() {
    Map<String, Object> record = with(record("990300", "测甲"), "receivedOn", "2019-12-17");
    hotline().push(record).is(201);
    office.step(CITY_INTAKE, id(serial), "forwarding", Map.of("organ", "990301-JW"), 1).is(200);
    String day = "/api/hotline/reconciliation?day=2019-12-17";

    assertThat(hotline().get(day).is(200).json().path("missing")).isEmpty();

    database.getCollection("petitions").deleteOne(Filters.eq("_id", became()));
    assertThat(hotline().get(day).is(200).json().path("missing")).hasSize(1);
  }

  private void extrasAreOnlyFor(TestOfficer receiver, UUID arrived, TestOfficer sender, UUID left) {
    assertThat(office.get(receiver, "/api/hotline/imports/" + arrived).is(200).text())
        .contains(EARLIER);
    office.get(sender, "/api/hotline/imports/" + left).isProblem(404, "no-such-report");
    assertThat(office.get(sender, "/api/hotline/imports/" + arrived).status()).isEqualTo(404);
  }

  private void nothingTellsWhere(HotlineClient hotline) {
    String told =
        asked(hotline).toString()
            + hotline.get("/api/hotline/reports").is(200).text()
            + RECEIVER.of(serial).stream().map(CallBackReceiver.Came::raw).toList();
    assertThat(told).doesNotContain("transfer", "forward", "restricted", became().toString());
  }

  private void appointHead(String name) {
    String published =
        """
        {"organ": "990301-JW", "versions": [{
          "organ": "990301-JW", "name": "青禾县纪委监委", "level": "COUNTY", "region": "990301",
          "parent": "990300-JW",
          "head": {"officer": "990301-JW-O007", "cadre": "990301-C900", "name": "%s"},
          "departments": [],
          "cadres": [{"cadre": "990301-C900", "name": "%s", "unit": "云川市示例局",
                      "post": "示例科科长", "managedBy": "990300-JW"}],
          "validFrom": "2019-01-01"}]}
        """
            .formatted(name, name);
    directory.learn("990301-JW", published.getBytes(StandardCharsets.UTF_8));
  }
}
