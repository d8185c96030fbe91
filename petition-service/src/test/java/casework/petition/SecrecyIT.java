package casework.petition;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CLUE_SERVICE;
import static casework.petition.Office.accused;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.person;
import static casework.petition.Office.unit;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.vault.adapter.mongo.VaultStore;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** No name, number, address or text is written down in clear, anywhere. */
@PetitionApp
@ExtendWith(OutputCaptureExtension.class)
class SecrecyIT {

  private static final List<String> CANARIES =
      List.of(
          "金丝雀甲",
          "440524188001010014",
          "13711112222",
          "金丝雀路",
          "金丝雀公司",
          "金丝雀联系人",
          "0990-7654321",
          "金丝雀被举报",
          "金丝雀单位",
          "金丝雀职务",
          "金丝雀标题",
          "金丝雀正文",
          "金丝雀机关");

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;

  @Test
  void findsNoCanaryInStoreEventsOrLog(CapturedOutput log) {
    UUID one = live(with(form(), "reporter", canary()));
    live(with(form(), "reporter", canaryUnit()));
    badRequests();
    try (HeardRecords heard = TestBroker.listen("casework.petition.v1")) {
      heard.first("casework.petition.notice-given.v1", one);
    }

    Traces traces = Traces.of(database, vault);
    String all = traces.stored() + Traces.said() + log.getAll();
    assertThat(CANARIES).noneMatch(all::contains);
    assertThat(all).contains(one.toString());
  }

  @Test
  void wouldFindOne() {
    database.getCollection("canary").insertOne(new Document("name", "金丝雀甲"));
    try {
      assertThat(Traces.of(database, vault).stored()).contains("金丝雀甲");
    } finally {
      database.getCollection("canary").drop();
    }
  }

  private UUID live(Map<String, Object> form) {
    UUID id = office.register(CITY_INTAKE, form).is(201).id();
    office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
    String referral =
        office
            .step(CITY_INTAKE, id, "referrals", Map.of())
            .is(200)
            .json()
            .at("/referrals/0/id")
            .asString();
    office
        .step(
            CITY_INTAKE, id, "acceptance-notice", Map.of("givenOn", "2020-01-01", "way", "letter"))
        .is(200);
    office.get(CITY_HEAD, "/api/petitions/" + id + "/allegation").is(200);
    office.get(CITY_HEAD, "/api/petitions/" + id + "/why").is(200);
    office
        .get(CLUE_SERVICE, "/internal/petitions/" + id + "/subjects?referral=" + referral)
        .is(200);
    return id;
  }

  /** What is refused must not end up in a log or a problem document either. */
  private void badRequests() {
    for (Map<String, Object> bad :
        List.of(
            with(form(), "channel", "金丝雀标题"),
            with(form(), "reporter", with(canary(), "idNumber", "44052418800101001X")),
            with(form(), "reporter", with(canary(), "金丝雀路", "x")),
            with(form(), "text", List.of("金丝雀正文")))) {
      assertThat(office.register(CITY_INTAKE, bad).text().replaceAll("\"pointer\":\"[^\"]*\"", ""))
          .doesNotContain("金丝雀");
    }
    office.get(CITY_HEAD, "/api/petitions?q=%E9%87%91%E4%B8%9D%E9%9B%80%E7%94%B2").is(200);
  }

  private static Map<String, Object> form() {
    Map<String, Object> who = with(with(accused("金丝雀被举报"), "unit", "金丝雀单位"), "post", "金丝雀职务");
    Map<String, Object> form = with(anonymous(), "accused", List.of(who));
    form.put("title", "金丝雀标题");
    form.put("text", "金丝雀正文");
    form.put("earlierOrgans", List.of("金丝雀机关"));
    return form;
  }

  private static Map<String, Object> canary() {
    Map<String, Object> person = with(person(), "name", "金丝雀甲");
    person.put("idNumber", "440524188001010014");
    person.put("mobile", "13711112222");
    person.put("address", "金丝雀路1号");
    return person;
  }

  private static Map<String, Object> canaryUnit() {
    Map<String, Object> unit = with(unit(), "name", "金丝雀公司");
    unit.put("contact", "金丝雀联系人");
    unit.put("phone", "0990-7654321");
    return unit;
  }
}
