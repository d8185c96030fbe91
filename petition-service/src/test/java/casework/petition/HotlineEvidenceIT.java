package casework.petition;

import static casework.petition.HotlineClient.accused;
import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.with;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.COUNTY1_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files that a hotline sends after a report, each looked through and answered by itself. */
class HotlineEvidenceIT extends HotlineSetting {

  private static final byte[] NOTE = "示例证据".getBytes(StandardCharsets.UTF_8);

  private Answer send(String ofSerial, byte[] file) {
    return hotline()
        .file("/api/hotline/reports/" + ofSerial + "/files", "application/octet-stream", file);
  }

  private JsonNode thread(UUID petition) {
    return office.get(CITY_INTAKE, "/api/petitions/" + petition + "/thread").is(200).json();
  }

  private long kept() {
    return database.getCollection("threads").countDocuments()
        + database.getCollection("attachments.files").countDocuments();
  }

  @Test
  void areKeptWithThePetitionOnceHoweverOftenTheyCome() {
    hotline().push(anonymous(serial)).is(201);
    UUID id = id(serial);

    JsonNode first = send(serial, NOTE).is(201).json();
    send(serial, NOTE).is(201);
    send(serial, "另一证据".getBytes(StandardCharsets.UTF_8)).is(201);

    assertThat(first.path("kind").asString()).isEqualTo("txt");
    assertThat(thread(id).path("entries")).hasSize(2);
    String file = thread(id).at("/entries/0/files/0/id").asString();
    assertThat(
            office
                .get(CITY_INTAKE, "/api/petitions/" + id + "/thread/files/" + file)
                .is(200)
                .text())
        .isEqualTo("示例证据");
    assertThat(Traces.of(database, vault).stored()).doesNotContain("示例证据");
  }

  @Test
  void areLookedThroughAndNotKeptInADryRun() {
    hotline().push(anonymous(serial)).is(201);
    long before = kept();

    hotline()
        .file(
            "/api/hotline/reports/" + serial + "/files?dryRun=true",
            "application/octet-stream",
            NOTE)
        .is(200);

    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void areRefusedEachForItsOwnReasonAndTheOthersStay() {
    hotline().push(anonymous(serial)).is(201);
    UUID id = id(serial);
    byte[] program = {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    long before = kept();

    Answer refused = send(serial, program);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("code").asString()).startsWith("attachment-");
    send(serial, new byte[7 * 1024 * 1024]).isProblem(413, "body-too-large");
    assertThat(kept()).isEqualTo(before);
    send(serial, NOTE).is(201);
    assertThat(thread(id).path("entries")).hasSize(1);
  }

  @Test
  void mayBeLargerThanOtherBodies() {
    hotline().push(anonymous(serial)).is(201);
    byte[] large = "示例文字。\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
    assertThat(large.length).isGreaterThan(512 * 1024);

    send(serial, large).is(201);
    hotline().file("/api/hotline/files", "text/csv", large).isProblem(413, "body-too-large");
  }

  @Test
  void haveToBeSignedAndToBeOfTheHotlinesOwnReport() {
    hotline().push(anonymous(serial)).is(201);
    String path = "/api/hotline/reports/" + serial + "/files";
    long before = kept();

    HotlineClient.Signed good =
        hotline().signed("POST", path, "application/octet-stream", NOTE, Instant.now(), "k1");
    hotline().send(good.withSignature("0".repeat(64))).isProblem(403, "signature-refused");
    county().file(path, "application/octet-stream", NOTE).isProblem(404, "no-such-report");
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void areNotTakenBeforeThereIsAPetitionNorOfWhatHasGoneUp() {
    hotline().push(with(anonymous(serial + "-p"), "problem", "999")).is(201);
    Map<String, Object> head =
        Map.of("name", "隗采薇", "unit", "云川市纪委监委", "post", "书记", "region", "990300", "level", "02");
    hotline().push(with(anonymous(serial + "-h"), "accused", List.of(head))).is(201);
    long before = kept();

    for (String each : Set.of(serial + "-p", serial + "-h")) {
      send(each, NOTE).isProblem(409, "report-takes-no-files");
    }

    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void goToWhereThePetitionHasGone() {
    hotline().push(with(anonymous(serial), "accused", List.of(accused("测甲")))).is(201);
    String below =
        office
            .step(CITY_INTAKE, id(serial), "forwarding", Map.of("organ", "990301-JW"), 1)
            .is(200)
            .json()
            .path("arrived")
            .asString();

    send(serial, NOTE).is(201);

    assertThat(
            office
                .get(COUNTY1_INTAKE, "/api/petitions/" + below + "/thread")
                .is(200)
                .json()
                .path("entries"))
        .hasSize(1);
    assertThat(database.getCollection("threads").countDocuments(new Document("_id", id(serial))))
        .isZero();
  }
}
