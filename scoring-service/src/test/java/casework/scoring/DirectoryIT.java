package casework.scoring;

import static casework.scoring.ScoringDesk.COUNTY;
import static casework.scoring.ScoringDesk.administrator;
import static casework.scoring.ScoringDesk.scorer;
import static casework.scoring.ScoringDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.directory.CadreRecord;
import casework.platform.directory.DirectoryCounts;
import casework.scoring.directory.application.PublishDirectory;
import casework.scoring.directory.domain.CadreId;
import casework.testkit.files.Repository;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directory from its first entries to everybody's copy. */
@ScoringApp
class DirectoryIT {

  private static final String TOPIC = "casework.directory.v1";

  @Autowired ScoringDesk desk;
  @Autowired PublishDirectory publish;

  @BeforeEach
  void knowTheDirectory() {
    desk.knowDirectory();
  }

  private static JsonNode lastRecord(String key) {
    try (HeardRecords heard = TestBroker.listen(TOPIC)) {
      List<ConsumerRecord<String, byte[]>> all =
          heard.all().stream().filter(each -> each.key().equals(key)).toList();
      assertThat(all).as(key).isNotEmpty();
      return JsonMapper.shared()
          .readTree(new String(all.getLast().value(), StandardCharsets.UTF_8));
    }
  }

  private static String cadre(String id) {
    return "/api/directory/cadres/" + id;
  }

  private Answer appoint(String key, String cadre, String unit, String post) {
    return desk.create(
        scorer(COUNTY),
        cadre(cadre) + "/appointments",
        key,
        Map.of(
            "unit",
            unit,
            "post",
            post,
            "decidedOn",
            desk.today().toString(),
            "takesOfficeOn",
            desk.today().plusDays(14).toString()));
  }

  @Test
  void publishesEveryOrganAsTheFilesItBeganWith() throws IOException {
    JsonNode given =
        JsonMapper.shared()
            .readTree(
                Files.readString(Repository.here().path("deploy/local/directory/990303-JW.json")));

    assertThat(lastRecord("990303-JW")).isEqualTo(given);
    assertThat(lastRecord("unit/990303-U003").at("/versions/0/posts")).hasSize(2);
    assertThat(lastRecord("cadre/990303-C003").at("/versions/0/posts/0/kind").asString())
        .isEqualTo("PRINCIPAL");
  }

  @Test
  void tellsOfAnAppointmentOnceAndBringsItToEveryCopy() {
    Answer first = appoint("appoint-1", "990301-C006", "990301-U004", "990301-U004-P01");
    Answer again = appoint("appoint-1", "990301-C006", "990301-U004", "990301-U004-P01");

    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(again.json().path("appointments")).hasSize(1);
    String appointment = again.json().at("/appointments/0/appointment").asString();
    try (HeardRecords heard = TestBroker.listen("casework.cadre.v1")) {
      String fact =
          new String(
              heard.first("casework.cadre.appointed.v1", new CadreId("990301-C006").key()).value(),
              StandardCharsets.UTF_8);
      assertThat(fact).contains(appointment, "\"postKind\":\"principal\"").doesNotContain("綦秋实");
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(desk.cadre("990301-C006").orElseThrow().posts())
                    .extracting(CadreRecord.Held::post)
                    .contains("990301-U004-P01"));
  }

  @Test
  void endsInTheSameRecordWhateverWasWithdrawnOrCorrected() {
    String id = "990301-C007";
    JsonNode before = desk.get(scorer(COUNTY), cadre(id)).json().path("history");
    Answer made = appoint("appoint-2", id, "990301-U005", "990301-U005-P01");
    String appointment = made.json().at("/appointments/0/appointment").asString();

    JsonNode corrected =
        desk.done(
            scorer(COUNTY),
            cadre(id),
            "correction",
            Map.of(
                "appointment", appointment, "takesOfficeOn", desk.today().plusDays(21).toString()));
    JsonNode withdrawn =
        desk.done(
            scorer(COUNTY),
            cadre(id),
            "appointments/" + appointment + "/withdrawal",
            Map.of("withdrawnOn", desk.today().toString()));

    assertThat(corrected.at("/history/1/validFrom").asString())
        .isEqualTo(desk.today().plusDays(21).toString());
    assertThat(withdrawn.path("history")).isEqualTo(before);
  }

  @Test
  void transfersRetiresAndTellsTheOrgansRecord() {
    String id = "990301-C008";
    Answer moved =
        desk.create(
            scorer(COUNTY),
            cadre(id) + "/transfers",
            "transfer-1",
            Map.of(
                "fromUnit", "990301-U007",
                "fromPost", "990301-U007-P01",
                "unit", "990301-U005",
                "post", "990301-U005-P01",
                "decidedOn", desk.today().toString(),
                "takesOfficeOn", desk.today().toString()));
    assertThat(moved.status()).as(moved.text()).isEqualTo(201);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(lastRecord(COUNTY).at("/versions/0/cadres").toString())
                    .contains("{\"cadre\":\"990301-C008\",\"name\":\"逄清越\",\"unit\":\"青禾县水务局\""));

    desk.done(
        scorer(COUNTY),
        cadre(id),
        "retirement",
        Map.of("retiredOn", desk.today().plusDays(1).toString()));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(desk.cadre(id).map(CadreRecord::status)).contains("RETIRED"));
  }

  @Test
  void importsATableAfterALookAtIt() {
    String table =
        """
        干部编号,姓名,所在机关,单位,职务,任职日期
        990301-C201,测甲,990301-JW,青禾县审计局,局长,2019-06-01
        990301-C202,测乙,990301-JW,青禾县审计局,副局长,2019-07-01
        """;
    byte[] file = table.getBytes(Charset.forName("GB18030"));

    Answer look =
        desk.create(scorer(COUNTY), "/api/directory/import?preview=true", "", "text/csv", file);
    assertThat(look.status()).as(look.text()).isEqualTo(200);
    assertThat(look.json().path("imported").asBoolean()).isFalse();
    assertThat(desk.get(scorer(COUNTY), cadre("990301-C201")).status()).isEqualTo(404);
    Answer done =
        desk.create(scorer(COUNTY), "/api/directory/import", "import-1", "text/csv", file);
    Answer again =
        desk.create(scorer(COUNTY), "/api/directory/import", "import-1", "text/csv", file);

    assertThat(done.status()).as(done.text()).isEqualTo(201);
    assertThat(done.json().at("/lines/0/effect").asString()).isEqualTo("ENTERED");
    assertThat(again.json().at("/lines/0/effect").asString()).isEqualTo("UNCHANGED");
    assertThat(
            desk.get(scorer(COUNTY), "/api/directory/cadres?prefix=990301-C20")
                .json()
                .path("items"))
        .hasSize(2);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> desk.cadre("990301-C202").filter(it -> !it.posts().isEmpty()).isPresent());
  }

  @Test
  void refusesATableWithOneBadLineWhole() {
    String table =
        "cadre,name,organ,unit,post,takes office on\n"
            + "990301-C301,测甲,990301-JW,青禾县统计局,局长,2019-06-01\n"
            + "990301-C302,测乙,990301-JW,青禾县统计局,局长,2019-06-31\n";

    Answer refused =
        desk.create(
            scorer(COUNTY),
            "/api/directory/import",
            "import-2",
            "text/csv",
            table.getBytes(StandardCharsets.UTF_8));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("import-refused");
    assertThat(refused.json().at("/lines/0/line").asInt()).isEqualTo(3);
    assertThat(refused.text()).doesNotContain("测乙");
    assertThat(desk.get(scorer(COUNTY), cadre("990301-C301")).status()).isEqualTo(404);
  }

  @Test
  void looksUpNamesWithinSightAlone() {
    JsonNode officers =
        desk.get(viewer(COUNTY), "/api/directory/officers?ids=990301-JW-O007,990302-JW-O007,nobody")
            .json()
            .path("items");
    JsonNode cadres =
        desk.get(viewer(COUNTY), "/api/directory/cadres?ids=990301-C004,990302-C004")
            .json()
            .path("items");

    assertThat(officers).hasSize(1);
    assertThat(officers.get(0).path("name").asString()).isEqualTo("扈维桢");
    assertThat(cadres).hasSize(1);
    assertThat(cadres.get(0).path("name").asString()).isEqualTo("仇闻笛");
  }

  @Test
  void entersAUnitAndACadreByHand() {
    Map<String, Object> version =
        Map.of(
            "validFrom",
            "2019-01-01",
            "name",
            "青禾县档案馆",
            "organ",
            COUNTY,
            "kind",
            "INSTITUTION",
            "active",
            true,
            "posts",
            List.of(
                Map.of(
                    "post", "990301-U050-P01",
                    "title", "馆长",
                    "kind", "PRINCIPAL",
                    "managedBy", COUNTY)));
    Answer unit =
        desk.create(
            scorer(COUNTY),
            "/api/directory/units",
            "unit-1",
            Map.of("unit", "990301-U050", "version", version));
    Answer cadre =
        desk.create(
            scorer(COUNTY),
            "/api/directory/cadres",
            "cadre-1",
            Map.of(
                "cadre",
                "990301-C050",
                "name",
                "测丙",
                "organ",
                COUNTY,
                "managedBy",
                COUNTY,
                "validFrom",
                "2019-01-01",
                "posts",
                List.of(
                    Map.of(
                        "unit", "990301-U050",
                        "post", "990301-U050-P01",
                        "since", "2019-01-01"))));

    assertThat(unit.status()).as(unit.text()).isEqualTo(201);
    assertThat(cadre.status()).as(cadre.text()).isEqualTo(201);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                desk.directory()
                    .principalOf("990301-U050", desk.today())
                    .filter(it -> it.cadre().equals("990301-C050"))
                    .isPresent());
  }

  @Test
  void tellsEverythingAgainAndLetsACopyBeMadeAnew() {
    DirectoryCounts before = desk.directory().counts();
    // Somebody takes a record off the board; whoever reads it anew would not know the cadre.
    TestBroker.send(new ProducerRecord<>(TOPIC, "cadre/990305-C008", null));
    await().atMost(Duration.ofSeconds(20)).until(() -> desk.cadre("990305-C008").isEmpty());

    publish.everything();
    Answer asked = desk.post(administrator(), "/internal/directory/rebuild", null, Map.of());

    assertThat(asked.status()).as(asked.text()).isEqualTo(202);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              assertThat(desk.cadre("990305-C008")).isPresent();
              assertThat(desk.directory().counts().cadres())
                  .isGreaterThanOrEqualTo(before.cadres());
            });
  }
}
