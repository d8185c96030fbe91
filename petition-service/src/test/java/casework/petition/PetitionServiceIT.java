package casework.petition;

import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CLUE_SERVICE;
import static casework.petition.Office.accused;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.realName;
import static casework.petition.Office.unit;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PetitionApp
class PetitionServiceIT {

  @Autowired Office office;

  @Nested
  class Registering {

    @ParameterizedTest
    @CsvSource({
      "letter,",
      "visit,",
      "web, web-12388",
      "phone, phone-message",
      "other, other-leader"
    })
    void takesEveryChannelAnonymouslyAndUnderARealName(String channel, String subChannel) {
      for (Map<String, Object> form :
          List.of(anonymous(), realName(), with(anonymous(), "reporter", unit()))) {
        Map<String, Object> asked = with(form, "channel", channel);
        if (subChannel != null) {
          asked.put("subChannel", subChannel);
        }

        Answer answer = office.register(CITY_INTAKE, asked).is(201);

        assertThat(answer.header("etag")).isEqualTo("\"1\"");
        assertThat(answer.header("location")).isEqualTo("/api/petitions/" + answer.id());
        assertThat(answer.json().at("/petition/status").asString()).isEqualTo("registered");
        assertThat(answer.json().at("/petition/number").asString())
            .matches("990300-JW-XF-2020-\\d{5}");
        assertThat(answer.json().path("receipt").asString())
            .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
      }
    }
  }

  @Nested
  class TheWholePath {

    @Test
    void leadsFromRegistrationToTheClueLedger() {
      Map<String, Object> form = with(realName(), "accused", List.of(accused("测甲"), accused("测丁")));
      UUID id = office.register(CITY_INTAKE, form).is(201).id();

      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
      office.step(CITY_INTAKE, id, "referrals", Map.of("accused", List.of(2))).is(200);
      Answer told =
          office
              .step(
                  CITY_INTAKE,
                  id,
                  "acceptance-notice",
                  Map.of("givenOn", "2020-01-01", "way", "phone"))
              .is(200);

      assertThat(told.header("etag")).isEqualTo("\"4\"");
      String referral = told.json().at("/referrals/0/id").asString();
      try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
        var record = heard.first("casework.petition.referred.v1", id);
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
            .contains("\"referral\":\"" + referral + "\"")
            .contains("\"accusedCount\":1");
        heard.first("casework.petition.notice-given.v1", id);
      }
      Answer subjects =
          office
              .get(CLUE_SERVICE, "/internal/petitions/" + id + "/subjects?referral=" + referral)
              .is(200);
      assertThat(subjects.json().at("/subjects").size()).isEqualTo(1);
      assertThat(subjects.json().at("/subjects/0/name").asString()).isEqualTo("测丁");
    }
  }
}
