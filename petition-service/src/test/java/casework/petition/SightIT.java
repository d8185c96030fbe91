package casework.petition;

import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_HEAD;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.CITY_LEAD;
import static casework.petition.Office.CITY_LEADER;
import static casework.petition.Office.CITY_SUPERVISION;
import static casework.petition.Office.CITY_VIEWER;
import static casework.petition.Office.CLUE_SERVICE;
import static casework.petition.Office.COUNTY1_HANDLER;
import static casework.petition.Office.COUNTY1_INTAKE;
import static casework.petition.Office.COUNTY2_HEAD;
import static casework.petition.Office.COUNTY2_INTAKE;
import static casework.petition.Office.COUNTY2_VIEWER;
import static casework.petition.Office.accused;
import static casework.petition.Office.anonymous;
import static casework.petition.Office.realName;
import static casework.petition.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import casework.petition.vault.adapter.mongo.VaultStore;
import casework.platform.audit.AuditChain;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.tokens.Fault;
import casework.testkit.tokens.TestIssuer;
import casework.testkit.tokens.TestOfficer;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who can find out what; the county's petitions are not there for its neighbour. */
@PetitionApp
class SightIT {

  @Autowired Office office;
  @Autowired MongoDatabase database;
  @Autowired VaultStore vault;
  @Autowired AuditChain chain;
  @Autowired LawClock law;

  @Nested
  class OfAnotherCountysPetition {

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void register() {
      id = office.register(COUNTY1_INTAKE, realName()).is(201).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/why", "/allegation"})
    void isNone(String part) {
      Answer there = office.get(COUNTY2_HEAD, "/api/petitions/" + id + part);
      Answer nowhere = office.get(COUNTY2_HEAD, "/api/petitions/" + new UUID(3, 4) + part);

      there.isProblem(404, "no-such-petition");
      assertThat(there.text().replace(id.toString(), ""))
          .isEqualTo(nowhere.text().replace(new UUID(3, 4).toString(), ""));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "acceptance:{\"category\":\"accusation\"}",
          "refusal:{\"reason\":\"other-body\"}",
          "referrals:{}",
          "acceptance-notice:{\"givenOn\":\"2020-01-01\",\"way\":\"phone\"}",
          "name-verification:{\"genuine\":true}",
          "closure:{\"outcome\":\"answered\"}"
        })
    void cannotBeWorkedOn(String step) {
      String[] parts = step.split(":", 2);

      office
          .post(
              COUNTY2_INTAKE,
              "/api/petitions/" + id + "/" + parts[0],
              parts[1],
              "If-Match",
              "\"1\"")
          .isProblem(404, "no-such-petition");
    }

    @Test
    void isInNoListNumberOrCount() {
      String number = number(COUNTY1_INTAKE, id);
      JsonNode figures = office.get(COUNTY2_VIEWER, "/api/petitions/figures").is(200).json();

      assertThat(
              office
                  .get(COUNTY2_HEAD, "/api/petitions?q=" + number)
                  .is(200)
                  .json()
                  .path("items")
                  .isEmpty())
          .isTrue();
      assertThat(figures.path("byOrgan").propertyNames()).doesNotContain("990301-JW");
      office
          .get(COUNTY2_VIEWER, "/api/petitions/figures?organ=990301-JW&from=2019-01-01")
          .isProblem(404, "no-such-organ");
      assertThat(office.get(COUNTY2_INTAKE, "/api/petitions/tasks").is(200).text())
          .doesNotContain(id.toString());
    }

    @Test
    void isSeenFromAboveAndWorkedOnBelow() {
      office.get(CITY_HEAD, "/api/petitions/" + id).is(200);
      office
          .step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation"), 1)
          .isProblem(403, "not-your-organ");
      assertThat(
              office
                  .get(CITY_VIEWER, "/api/petitions/figures?organ=990301-JW&from=2019-01-01")
                  .is(200)
                  .json()
                  .path("petitions")
                  .asInt())
          .isPositive();
    }
  }

  private static final TestOfficer OTHER_LEAD =
      TestOfficer.anOfficer("990300-JW-O204")
          .of("990300-JW")
          .in("990300-JW-D3")
          .as(Role.DEPARTMENT_LEAD);

  @Nested
  class OfWhatItSays {

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void register() {
      id = office.register(CITY_INTAKE, realName()).is(201).id();
    }

    @Test
    void isTheHandlersOnceItsClueIsHis() {
      String path = "/api/petitions/" + id + "/allegation";
      for (TestOfficer each : List.of(CITY_HANDLER, CITY_LEAD, CITY_LEADER)) {
        office.get(each, path).isProblem(404, "no-such-petition");
      }
      office.step(CITY_INTAKE, id, "acceptance", Map.of("category", "accusation")).is(200);
      office.step(CITY_INTAKE, id, "referrals", Map.of()).is(200);
      office.get(CITY_LEADER, path).is(200);
      for (TestOfficer each : List.of(CITY_HANDLER, CITY_LEAD)) {
        office.get(each, path).isProblem(404, "no-such-petition");
      }
      office.handOver(id, CITY_LEAD, law.instant());

      for (TestOfficer each :
          List.of(CITY_HANDLER, CITY_LEAD, CITY_LEADER, CITY_SUPERVISION, CITY_HEAD)) {
        assertThat(office.get(each, path).is(200).json().path("text").asString())
            .isEqualTo("示例正文。");
      }
      office.get(OTHER_LEAD, path).isProblem(404, "no-such-petition");
      office.get(COUNTY1_HANDLER, path).isProblem(404, "no-such-petition");
      office.get(CITY_VIEWER, path).isProblem(403, "not-your-role");
      assertThat(chain.rows(id).stream().filter(each -> each.entry().outcome().equals("READ")))
          .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void isNeverInAListOrInAFigure() {
      String number = number(CITY_HEAD, id);

      String list = office.get(CITY_HEAD, "/api/petitions?q=" + number).is(200).text();

      assertThat(list).contains(id.toString()).doesNotContain("测甲", "示例", "测乙");
      office.get(CITY_VIEWER, "/api/petitions").isProblem(403, "not-your-role");
      office.get(CITY_HANDLER, "/api/petitions").isProblem(403, "not-your-role");
      office.get(CITY_VIEWER, "/api/petitions/figures").is(200);
    }

    @Test
    void isNotTheReportersNameForAnybody() {
      for (String part : List.of("", "/why", "/allegation")) {
        assertThat(office.get(CITY_HEAD, "/api/petitions/" + id + part).is(200).text())
            .doesNotContain("测乙", "11010519491231002X", "13800000000", "示例路1号");
      }
    }

    @Test
    void isTheClueLedgersOnlyByItsReferral() {
      String path = "/internal/petitions/" + id + "/subjects?referral=" + new UUID(5, 6);

      office.get(CLUE_SERVICE, path).isProblem(404, "no-such-petition");
      office.get(CITY_HEAD, path).is(403);
      office.get(CLUE_SERVICE, "/api/petitions/" + id).is(403);
    }
  }

  @Nested
  class OfWhatMayNotBeKnownHere {

    @Test
    void isRefusedAndNothingOfItIsKeptButOneRowWithoutContent() {
      List<String> before = Traces.of(database, vault).matters();
      long rows = rows();
      String key = UUID.randomUUID().toString();
      Map<String, Object> head = with(accused("隗采薇"), "unit", "云川市纪委监委");

      office
          .register(
              CITY_INTAKE, with(realName(), "accused", List.of(with(head, "post", "书记"))), key)
          .isProblem(409, "belongs-to-higher-organ");

      assertThat(Traces.of(database, vault).matters()).isEqualTo(before);
      assertThat(rows()).isEqualTo(rows + 1);
      assertThat(Traces.of(database, vault).stored())
          .doesNotContain(key)
          .doesNotContain("\"隗采薇，\"");
      office.register(CITY_INTAKE, anonymous(), key).is(201);
    }

    @Test
    void isOrdinaryForTheOrganAbove() {
      Map<String, Object> countyHead = with(with(accused("扈维桢"), "unit", "青禾县纪委监委"), "post", "书记");
      Map<String, Object> form = with(anonymous(), "accused", List.of(countyHead));

      office.register(COUNTY1_INTAKE, form).isProblem(409, "belongs-to-higher-organ");
      office.register(CITY_INTAKE, form).is(201);
    }

    private long rows() {
      return database.getCollection("audit").countDocuments();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"UNSIGNED", "OTHER_AUDIENCE", "ID_TOKEN", "EXPIRED", "TAMPERED"})
  void turnsABadTokenAway(Fault fault) {
    String bad = TestIssuer.shared().token(CITY_INTAKE, fault);

    assertThat(office.getWith("Bearer " + bad, "/api/petitions").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INTAKE", "SERVICE", "HOTLINE"})
  void letsNobodyButThePetitionDepartmentRegister(Role role) {
    TestOfficer other = TestOfficer.anOfficer("990300-JW-O099").of("990300-JW").as(role);

    assertThat(office.register(other, anonymous()).status()).isEqualTo(403);
  }

  private String number(TestOfficer who, UUID id) {
    return office.get(who, "/api/petitions/" + id).is(200).json().at("/petition/number").asString();
  }
}
