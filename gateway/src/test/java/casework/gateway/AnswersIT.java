package casework.gateway;

import static casework.gateway.Neighbours.CLUE;
import static casework.gateway.Neighbours.IDENTITY;
import static casework.gateway.Neighbours.INSPECTION;
import static casework.gateway.Neighbours.PETITION;
import static casework.gateway.Neighbours.SCORING;
import static casework.gateway.Neighbours.TALK;
import static org.assertj.core.api.Assertions.assertThat;

import casework.gateway.StubService.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@GatewayUp
class AnswersIT {

  @Value("${server.port}")
  int port;

  private Browser browser;
  private final String head = IDENTITY.bearer("head");

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @Nested
  class Me {

    @Test
    void saysWhoIAmAndWhatDayTheLawHas() {
      var me = Browser.json(browser.get("/api/me", "Authorization", head));

      assertThat(me.get("officer").asString()).isEqualTo("990300-JW-O002");
      assertThat(me.get("organ").asString()).isEqualTo("990300-JW");
      assertThat(me.get("department").asString()).isEqualTo("990300-JW-D1");
      assertThat(me.get("roles").toString()).isEqualTo("[\"head\"]");
      assertThat(me.get("lawTime").get("stands").asBoolean()).isFalse();
      assertThat(me.get("lawTime").get("today").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void listsNoRoleThatIsNoneOfOurs() {
      var me =
          Browser.json(
              browser.get(
                  "/api/me", "Authorization", IDENTITY.bearer("viewer", "default-roles-casework")));

      assertThat(me.get("roles").toString()).isEqualTo("[\"viewer\"]");
    }
  }

  @Nested
  class Tasks {

    @Test
    void areMergedTheMostUrgentFirst() {
      PETITION.answers(
          "/api/petitions/tasks",
          Answer.json(
              """
              {"items":[{"kind":"accept","matter":"1","dueOn":"2020-03-02"},
                        {"kind":"notify","matter":"2","dueOn":null}],
               "next":null}
              """));
      CLUE.answers(
          "/api/clues/tasks",
          Answer.json(
              "{\"items\":[{\"step\":\"register\",\"clue\":\"3\",\"detail\":\"LEVEL\",\"by\":\"2020-03-01\"}],\"next\":\"x\"}"));

      TALK.answers(
          "/api/talks/tasks",
          Answer.json("{\"items\":[{\"kind\":\"plan\",\"matter\":\"4\",\"of\":\"mandate\"}]}"));

      var tasks = Browser.json(browser.get("/api/tasks", "Authorization", head));

      assertThat(tasks.get("items").findValuesAsString("kind"))
          .containsExactly("register", "accept", "notify", "plan");
      assertThat(tasks.at("/items/0/detail").asString()).isEqualTo("LEVEL");
      assertThat(tasks.at("/items/3/of").asString()).isEqualTo("mandate");
      assertThat(tasks.get("items").findValuesAsString("service"))
          .containsExactly("clue", "petition", "petition", "talk");
      assertThat(tasks.get("unavailable")).isEmpty();
      assertThat(tasks.get("more").toString()).isEqualTo("[\"clue\"]");
      assertThat(CLUE.last().header("Authorization")).isEqualTo(head);
    }

    @Test
    void areJoinedFromTheFurtherListsOfAService() {
      PETITION.answers(
          "/api/petitions/tasks?limit=200",
          Answer.json("{\"items\":[{\"kind\":\"petition-acceptance\",\"matter\":\"1\"}]}"));
      PETITION.answers(
          "/api/hotline/tasks",
          Answer.json(
              "{\"items\":[{\"kind\":\"hotline-parked\",\"matter\":\"2\",\"number\":\"T-1\"}],\"next\":\"x\"}"));
      PETITION.answers(
          "/api/petitions/relays/tasks",
          Answer.json(
              "{\"items\":[{\"kind\":\"relay-dispatch\",\"matter\":\"3\",\"dueOn\":\"2020-03-01\"}]}"));
      PETITION.answers(
          "/api/petitions/forwardings/tasks",
          Answer.json(
              "{\"items\":[{\"kind\":\"petition-forwarding\",\"matter\":\"4\",\"dueOn\":\"2020-02-28\"}]}"));
      CLUE.answers("/api/clues/tasks", Answer.json("{\"items\":[]}"));
      TALK.answers("/api/talks/tasks", Answer.json("{\"items\":[]}"));

      var tasks =
          Browser.json(browser.get("/api/tasks", "Authorization", IDENTITY.bearer("intake")));

      assertThat(tasks.get("items").findValuesAsString("kind"))
          .containsExactly(
              "petition-forwarding", "relay-dispatch", "petition-acceptance", "hotline-parked");
      assertThat(tasks.at("/items/3/number").asString()).isEqualTo("T-1");
      assertThat(tasks.get("items").findValuesAsString("service")).containsOnly("petition");
      assertThat(tasks.get("more").toString()).isEqualTo("[\"petition\"]");
    }

    @Test
    void areAskedOnlyWhereTheCallersDoorIsOpen() {
      int before = CLUE.times();

      var answer = browser.get("/api/tasks", "Authorization", IDENTITY.bearer("hotline"));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(CLUE.times()).isEqualTo(before);
    }
  }

  @Nested
  class Story {

    private static final String PETITION_ID = "3f0c8d1e-5a7b-8c2d-9e4f-102030405060";
    private static final String CLUE_ID = "8d1c2b3a-4f5e-8a6b-8c7d-1e2f3a4b5c6d";
    private static final String TALK_ID = "7a1b2c3d-4e5f-8a6b-8c7d-9e8f7a6b5c4d";

    private String told(String on, String kind, String step, String matter) {
      return """
      {"items":[{"on":"%s","at":"%sT01:00:00Z","kind":"%s","step":"%s","matter":"%s","officer":"990300-JW-O002"}]}
      """
          .formatted(on, on, kind, step, matter);
    }

    @Test
    void goesOnFromWhateverCameOfTheMatter() {
      PETITION.answers(
          "/api/petitions/story?matter=" + PETITION_ID,
          Answer.json(told("2020-03-02", "petition", "referral", PETITION_ID)));
      CLUE.answers(
          "/api/clues/story?matter=" + PETITION_ID,
          Answer.json(told("2020-03-03", "clue", "arrival", CLUE_ID)));
      TALK.answers(
          "/api/talks/story?matter=" + CLUE_ID,
          Answer.json(told("2020-06-30", "talk", "mandate", TALK_ID)));
      SCORING.answers(
          "/api/scores/story?matter=" + TALK_ID,
          Answer.json(told("2020-06-29", "file", "entry", TALK_ID)));

      var story = Browser.json(browser.get("/api/story/" + PETITION_ID, "Authorization", head));

      assertThat(story.get("items").findValuesAsString("step"))
          .containsExactly("referral", "arrival", "entry", "mandate");
      assertThat(story.get("items").findValuesAsString("service"))
          .containsExactly("petition", "clue", "scoring", "talk");
      assertThat(story.get("unavailable")).isEmpty();
      assertThat(story.get("more").asBoolean()).isFalse();
      assertThat(TALK.last().header("Authorization")).isEqualTo(head);
    }

    @Test
    void saysWhoseTellingIsMissing() {
      INSPECTION.answers(
          "/api/inspections/story?matter=" + TALK_ID,
          new Answer(503, "application/problem+json", "{}", java.util.Map.of()));

      var story = Browser.json(browser.get("/api/story/" + TALK_ID, "Authorization", head));

      assertThat(story.get("unavailable").toString()).isEqualTo("[\"inspection\"]");
    }

    @Test
    void asksNoServiceWhoseDoorIsShutToTheCaller() {
      int before = SCORING.times();

      var answer =
          browser.get("/api/story/" + PETITION_ID, "Authorization", IDENTITY.bearer("hotline"));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(SCORING.times()).isEqualTo(before);
    }
  }

  @Nested
  class Description {

    @Test
    void joinsTheServicesAndKeepsTheirNamesApart() {
      String part =
          """
          {"openapi":"3.1.0","paths":{
            "%1$s":{"get":{"responses":{"200":{"content":{"application/json":{"schema":
              {"$ref":"#/components/schemas/Task"}}}}}}},
            "/api/me":{"get":{"operationId":"elsewhere"}},"/api/rumours":{"get":{}},"/internal/settled":{"get":{}}},
           "components":{"schemas":{"Task":{"type":"object","properties":{
              "more":{"$ref":"#/components/schemas/More"}}},"More":{"type":"string"}}}}
          """;
      PETITION.answers("/v3/api-docs", Answer.json(part.formatted("/api/petitions/tasks")));
      CLUE.answers("/v3/api-docs", Answer.json(part.formatted("/api/clues/tasks")));

      var whole = Browser.json(browser.get("/api/openapi", "Authorization", head));

      assertThat(whole.get("paths").propertyNames())
          .containsExactly(
              "/api/me",
              "/api/tasks",
              "/api/story/{matter}",
              "/api/code-sets/{name}",
              "/api/openapi",
              "/api/petitions/tasks",
              "/api/clues/tasks");
      assertThat(whole.at("/paths/~1api~1me/get/operationId").asString()).isEqualTo("me");
      assertThat(whole.get("components").get("schemas").propertyNames())
          .contains("petition.Task", "petition.More", "clue.Task", "clue.More", "gateway.Task");
      assertThat(whole.at("/paths/~1api~1clues~1tasks").findValuesAsString("$ref"))
          .containsExactly("#/components/schemas/clue.Task");
      assertThat(whole.at("/components/schemas/clue.Task").findValuesAsString("$ref"))
          .containsExactly("#/components/schemas/clue.More");
    }
  }

  @Nested
  class Problems {

    @Test
    void haveAMeaningInBothLanguages() {
      var kind = Browser.json(browser.get("/problems/too-many-requests"));

      assertThat(kind.get("zh").get("title").asString()).isEqualTo("请求过于频繁");
      assertThat(kind.get("en").get("title").asString()).isEqualTo("Too many requests");
    }

    @Test
    void ofAServiceAreItsOwnToExplain() {
      CLUE.answers("/problems/needs-collective-study", Answer.json("{\"code\":\"x\"}"));
      PETITION.answers(
          "/problems/needs-collective-study",
          new Answer(404, "application/problem+json", "{}", java.util.Map.of()));

      assertThat(browser.get("/problems/needs-collective-study").body())
          .isEqualTo("{\"code\":\"x\"}");
    }

    @Test
    void areTitledInTheReadersLanguage() {
      var answer = browser.get("/api/clues", "Accept-Language", "zh-CN,zh;q=0.9");

      assertThat(Browser.json(answer).get("title").asString()).isEqualTo("尚未登录");
    }
  }
}
