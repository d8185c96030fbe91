package casework.petition;

import static casework.petition.HotlineClient.anonymous;
import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.COUNTY1_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import casework.testkit.tokens.TestOfficer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The municipal clients read each organ's facts once and in order. */
class ChangeFeedIT extends HotlineSetting {

  @Test
  void tellsEachOrganItsOwnFactsOnceAndInOrder() {
    String start = drain(CITY_HEAD, new ArrayList<>(), "");
    hotline().push(anonymous(serial)).is(201);
    UUID id = id(serial);
    office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);

    List<JsonNode> seen = new ArrayList<>();
    String[] at = {start};
    soon(
        () -> {
          at[0] = drain(CITY_HEAD, seen, at[0]);
          assertThat(of(seen, id))
              .containsExactly("casework.petition.registered.v1", "casework.petition.accepted.v1");
        });
    assertThat(seen.toString()).doesNotContain("测甲", "示例");
    List<JsonNode> countys = new ArrayList<>();
    drain(COUNTY1_INTAKE, countys, "");
    assertThat(of(countys, id)).isEmpty();
    office.get(CITY_HANDLER, "/api/petitions/changes").isProblem(403, "not-your-role");
    office
        .get(CITY_HEAD, "/api/petitions/changes?cursor=nonsense")
        .isProblem(400, "cursor-malformed");
  }

  @Test
  void hasNoPlaceEmptyAndNoFactTwice() {
    hotline().push(anonymous(serial)).is(201);
    soon(
        () -> {
          List<Document> all =
              database.getCollection("petition_changes").find().into(new ArrayList<>());
          assertThat(all.stream().map(each -> each.getLong("_id")).sorted())
              .isEqualTo(Stream.iterate(1L, each -> each + 1).limit(all.size()).toList());
          assertThat(all.stream().map(each -> each.get("event"))).doesNotHaveDuplicates();
          assertThat(all.stream().map(each -> each.get("petition"))).contains(id(serial));
        });
  }

  private String drain(TestOfficer who, List<JsonNode> into, String cursor) {
    String at = cursor;
    while (true) {
      String asked = at.isEmpty() ? "" : "?cursor=" + at;
      JsonNode page = office.get(who, "/api/petitions/changes" + asked).is(200).json();
      page.path("items").forEach(into::add);
      at = page.path("next").asString();
      if (page.path("items").isEmpty()) {
        return at;
      }
    }
  }

  private static List<String> of(List<JsonNode> facts, UUID petition) {
    return facts.stream()
        .filter(each -> each.path("petition").asString().equals(petition.toString()))
        .map(each -> each.path("type").asString())
        .toList();
  }
}
