package casework.petition;

import static casework.petition.HotlineClient.accused;
import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.realName;
import static casework.petition.HotlineClient.with;
import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.COUNTY1_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A record with an unknown code waits for a person. */
class HotlineParkingIT extends HotlineSetting {

  @Test
  void waitsForAPersonAndIsRegisteredUnderTheIdItHasHad() {
    Map<String, Object> record =
        with(
            with(realName(serial), "problem", "999"),
            "accused",
            List.of(accused("测甲"), with(Map.copyOf(accused("测丁")), "level", "77")));
    long before = petitions();

    JsonNode answer = hotline().push(record).is(201).json();
    assertThat(answer.path("status").asString()).isEqualTo("parked");
    assertThat(answer.path("unmapped").valueStream().map(each -> each.path("field").asString()))
        .containsExactlyInAnyOrder("problem", "accused[1].level");
    assertThat(petitions()).isEqualTo(before);
    assertThat(Traces.of(database, vault).stored()).doesNotContain("测丁", "示例正文 " + serial);

    UUID id = id(serial);
    assertThat(office.get(CITY_INTAKE, "/api/hotline/tasks").is(200).text())
        .contains("hotline-parked", id.toString());
    assertThat(office.get(CITY_INTAKE, "/api/hotline/parked").is(200).text()).contains(serial);
    office.get(COUNTY1_INTAKE, "/api/hotline/parked/" + id).isProblem(404, "no-such-report");
    office.get(CITY_HANDLER, "/api/hotline/parked/" + id).isProblem(403, "not-your-role");
    Answer detail = office.get(CITY_INTAKE, "/api/hotline/parked/" + id).is(200);
    assertThat(detail.text()).contains("测丁").doesNotContain("测举报人", "13800000000");

    map(id, detail, Map.of("problem", "integrity-02")).isProblem(422, "still-unmapped");
    map(id, detail, Map.of("problem", "integrity", "accused[1].level", "section"))
        .isProblem(422, "still-unmapped");
    map(id, detail, Map.of("problem", "integrity-02", "accused[1].level", "section")).is(200);

    assertThat(petitions()).isEqualTo(before + 1);
    office.get(CITY_INTAKE, "/api/petitions/" + id).is(200);
    assertThat(hotline().push(record).is(201).json().path("receipt"))
        .isEqualTo(answer.path("receipt"));
    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("parked", "registered"));
    assertThat(office.get(CITY_INTAKE, "/api/hotline/imports/" + id).is(200).text())
        .contains("未答复");
  }

  private Answer map(UUID id, Answer seen, Map<String, String> codes) {
    List<Map<String, String>> decided =
        codes.entrySet().stream()
            .map(each -> Map.of("field", each.getKey(), "code", each.getValue()))
            .toList();
    return office.post(
        CITY_INTAKE,
        "/api/hotline/parked/" + id + "/mapping",
        Office.JSON.writeValueAsString(Map.of("codes", decided)),
        "If-Match",
        String.valueOf(seen.header("ETag")));
  }

  @Test
  void isRejectedWithAReasonAndForgotten() {
    hotline().push(with(anonymous(serial), "channel", "9")).is(201);
    UUID id = id(serial);
    Answer seen = office.get(CITY_INTAKE, "/api/hotline/parked/" + id).is(200);
    String path = "/api/hotline/parked/" + id + "/rejection";
    String tag = String.valueOf(seen.header("ETag"));

    office
        .post(CITY_INTAKE, path, "{\"reason\":\"bored\"}", "If-Match", tag)
        .isProblem(422, "unknown-code");
    office.post(CITY_INTAKE, path, "{\"reason\":\"unknown-codes\"}", "If-Match", tag).is(200);

    office.get(CITY_INTAKE, "/api/hotline/parked/" + id).isProblem(409, "not-in-that-phase");
    soon(() -> assertThat(RECEIVER.taken(serial)).containsExactly("parked", "rejected"));
  }
}
