package casework.petition;

import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.accused;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.application.MakeFindable;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PetitionApp
class IntegrityIT {

  private static final TestOfficer SCORING = TestOfficer.aService("casework-scoring");
  private static final String CADRE = "990300-C006";

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired MakeFindable makeFindable;

  private static Map<String, Object> about(String name, String unit, String post) {
    Map<String, Object> one = accused(name);
    one.put("unit", unit);
    one.put("post", post);
    return with(anonymous(), "accused", List.of(accused("测旁人"), one));
  }

  private static Map<String, Object> byId() {
    Map<String, Object> one = accused("某局领导");
    one.put("cadre", CADRE);
    return with(anonymous(), "accused", List.of(one));
  }

  private UUID accepted(Map<String, Object> form) {
    UUID id = office.register(CITY_INTAKE, form).is(201).id();
    office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
    return id;
  }

  private JsonNode answer() {
    return office.get(SCORING, "/internal/integrity/cadres/" + CADRE).is(200).json();
  }

  private int open() {
    return answer().path("open").size();
  }

  @Test
  void countsAcceptedPetitionsAboutTheCadreUntilTheyAreClosed() {
    int before = open();
    UUID named = accepted(about("邬鹿鸣", "云川市交通运输局", "局长"));
    assertThat(open()).as("by name and unit").isEqualTo(before + 1);
    accepted(about("邬鹿鸣", "市交通运输局机关", "一位领导"));
    accepted(about("邬鹿鸣", "另一处卫生院", "会计"));
    assertThat(open()).as("a unit that is not his").isEqualTo(before + 1);
    accepted(byId());
    assertThat(open()).as("by id").isEqualTo(before + 2);
    UUID waiting = office.register(CITY_INTAKE, byId()).is(201).id();
    assertThat(open()).as("not accepted").isEqualTo(before + 2);

    office.step(CITY_INTAKE, named, "referrals", Map.of()).is(200);
    assertThat(open()).as("referred, and not closed").isEqualTo(before + 2);
    office.step(CITY_INTAKE, waiting, "refusal", Map.of("reason", "other-body")).is(200);
    assertThat(open()).isEqualTo(before + 2);

    JsonNode answer = answer();
    assertThat(answer.path("complete").asBoolean()).isTrue();
    assertThat(answer.path("measures")).isEmpty();
    assertThat(answer.path("open").valueStream().map(each -> each.path("kind").asString()))
        .containsOnly("petition");
    assertThat(answer.toString())
        .doesNotContain(named.toString(), "邬鹿鸣", "示例", "integrity-01", "990300-JW");
  }

  @Test
  void isNotCompleteUntilAPetitionFromBeforeCanBeFoundByItsAccused() {
    UUID id = accepted(byId());
    int found = open();
    assertThat(answer().path("complete").asBoolean()).isTrue();
    database
        .getCollection("petitions")
        .updateOne(
            Filters.eq("_id", id),
            Updates.combine(Updates.unset("seek.accused"), Updates.unset("state.content.lookUps")));

    assertThat(answer().path("complete").asBoolean()).isFalse();
    assertThat(open()).isEqualTo(found - 1);

    assertThat(makeFindable.handle()).isOne();
    assertThat(makeFindable.handle()).isZero();
    assertThat(answer().path("complete").asBoolean()).isTrue();
    assertThat(open()).isEqualTo(found);
  }

  @Test
  void isAnsweredToServicesAloneAndNeverCompleteOfSomebodyUnknown() {
    office.get(CITY_HEAD, "/internal/integrity/cadres/" + CADRE).is(403);
    office.get(SCORING, "/internal/integrity/cadres/somebody").isProblem(422, "implausible-value");
    assertThat(
            office
                .get(SCORING, "/internal/integrity/cadres/990300-C999")
                .is(200)
                .json()
                .path("complete")
                .asBoolean())
        .isFalse();
  }
}
