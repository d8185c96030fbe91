package casework.petition;

import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.realName;
import static casework.petition.HotlineClient.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A batch is answered record by record. */
class HotlineBatchIT extends HotlineSetting {

  @Test
  void isAnsweredRecordByRecordInItsOrder() {
    Map<String, Object> elsewhere = with(anonymous(serial + "-e"), "site", "990401");
    Answer answer =
        hotline()
            .batch(
                List.of(
                    anonymous(serial + "-a"),
                    with(anonymous(serial + "-b"), "rank", "x"),
                    with(anonymous(serial + "-c"), "title", ""),
                    with(anonymous(serial + "-d"), "problem", "999"),
                    elsewhere,
                    "no record",
                    anonymous(serial + "-a"),
                    realName(serial + "-f")));

    JsonNode items = answer.is(200).json().path("items");
    assertThat(items.valueStream().map(HotlineSetting::outcome))
        .containsExactly(
            "registered",
            "record-malformed",
            "invalid-value",
            "parked",
            "outside-account-scope",
            "record-malformed",
            "registered",
            "registered");
    assertThat(items.path(6).at("/taken/replayed").asBoolean()).isTrue();
    assertThat(answer.json().path("refused").asInt()).isEqualTo(4);
    assertThat(refusals("outside-account-scope")).isPositive();
  }

  @Test
  void isRefusedWholeWhereItIsTooLong() {
    List<Map<String, Object>> many = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      many.add(anonymous(serial + "-" + i));
    }
    hotline().batch(many).isProblem(422, "too-many-records");
    hotline().batch(List.of()).isProblem(422, "invalid-value");
  }
}
