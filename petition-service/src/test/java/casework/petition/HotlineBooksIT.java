package casework.petition;

import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A hotline compares its books with ours. */
class HotlineBooksIT extends HotlineSetting {

  @Test
  void tellsHowAReportStandsToItsOwnHotlineAlone() {
    hotline().push(anonymous(serial)).is(201);

    JsonNode report = hotline().get("/api/hotline/reports/" + serial).is(200).json();

    assertThat(report.path("status").asString()).isEqualTo("registered");
    county().get("/api/hotline/reports/" + serial).isProblem(404, "no-such-report");
    hotline().get("/api/hotline/reports/never").isProblem(404, "no-such-report");
  }

  @Test
  void tellsWhatHasChangedSinceTheCursor() {
    hotline().push(anonymous(serial)).is(201);
    String first = untilFound("", serial);

    hotline().push(anonymous(serial + "-later")).is(201);
    String next = untilFound("?since=" + first, serial + "-later");

    assertThat(hotline().get("/api/hotline/reports?since=" + next).is(200).json().path("items"))
        .isEmpty();
    hotline().get("/api/hotline/reports?since=nonsense").isProblem(400, "cursor-malformed");
  }

  private String untilFound(String query, String looked) {
    List<String> cursor = new ArrayList<>();
    soon(
        () -> {
          String asked = query;
          String seen = "";
          String at;
          do {
            JsonNode page = hotline().get("/api/hotline/reports" + asked).is(200).json();
            at = page.path("next").asString("");
            seen = page.path("items").isEmpty() ? "" : page.path("items").toString();
            cursor.clear();
            cursor.add(at);
            asked = "?since=" + at;
          } while (!seen.isEmpty() && !seen.contains("\"" + looked + "\""));
          assertThat(seen).contains("\"" + looked + "\"");
        });
    return cursor.getFirst();
  }

  @Test
  void isComparedByDayAndShowsWhatSomebodyHasTakenOut() {
    String day = "2019-12-24";
    hotline().push(with(anonymous(serial + "-a"), "receivedOn", day)).is(201);
    hotline()
        .push(with(with(anonymous(serial + "-b"), "receivedOn", day), "problem", "999"))
        .is(201);

    JsonNode book = hotline().get("/api/hotline/reconciliation?day=" + day).is(200).json();
    assertThat(book.path("received").asInt()).isEqualTo(2);
    assertThat(book.path("missing")).isEmpty();
    assertThat(book.at("/byStatus/parked").asInt()).isOne();
    assertThat(book.path("digest").asString())
        .isEqualTo(
            HotlineClient.hex(
                HotlineClient.sha256(
                    (serial + "-a\n" + serial + "-b\n").getBytes(StandardCharsets.UTF_8))));

    JsonNode first = hotline().get("/api/hotline/reconciliation?limit=1&day=" + day).is(200).json();
    assertThat(first.path("digest")).isEqualTo(book.path("digest"));
    JsonNode second =
        hotline()
            .get(
                "/api/hotline/reconciliation?limit=1&day="
                    + day
                    + "&cursor="
                    + first.path("next").asString())
            .is(200)
            .json();
    assertThat(second.path("items")).hasSize(1);
    assertThat(second.path("digest").isNull()).isTrue();

    database.getCollection("petitions").deleteOne(Filters.eq("_id", id(serial + "-a")));

    assertThat(
            hotline()
                .get("/api/hotline/reconciliation?day=" + day)
                .is(200)
                .json()
                .path("missing")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactly(serial + "-a");
  }
}
