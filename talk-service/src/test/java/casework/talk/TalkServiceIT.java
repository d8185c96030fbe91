package casework.talk;

import static casework.talk.Desk.CHIEF;
import static casework.talk.Desk.CITY;
import static casework.talk.Desk.OTHER_CHIEF;
import static casework.talk.Desk.SECRETARY;
import static casework.talk.Desk.VICE;
import static casework.talk.Desk.head;
import static casework.talk.Desk.keeper;
import static casework.talk.Desk.lead;
import static casework.talk.Desk.leader;
import static casework.talk.Desk.person;
import static casework.talk.Desk.plan;
import static casework.talk.Desk.supervisor;
import static casework.talk.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Rule;
import casework.testkit.kafka.EventSample;
import casework.testkit.kafka.HeardRecords;
import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.AtRest;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The service as a whole: facts come in, talks are held, facts go out. */
@TalkApp
class TalkServiceIT {

  @Autowired MongoDatabase store;

  @AfterEach
  void keepsNoTextInTheClear() {
    AtRest.of(store)
        .letting("directory", "who holds which office is published")
        .assertNoTextInTheClear();
  }

  private static final String CADRES = "casework.cadre.v1";
  private static final String CLUES = "casework.clue.v1";

  @Autowired Desk desk;

  @BeforeEach
  void knowEverybody() {
    desk.knowOrgans();
    desk.knowCadres();
  }

  private static UUID id(String what) {
    return Identifiers.derive("talk-it", what);
  }

  private String inRoom(JsonNode mandate) {
    String id = mandate.path("id").asString();
    desk.done(supervisor(CITY), "mandates/" + id, "assignment", Map.of("department", CITY + "-D2"));
    return id;
  }

  @Test
  void anAppointmentAsksForTwoTalksAndItsWithdrawalTakesThemAwayHoweverTheyAreHeard() {
    String cadre = "990301-C101";
    EventSample appointed = desk.appointed(cadre, id("appointment"), 1);
    EventSample withdrawn =
        desk.fact(
            "cadre.appointment-withdrawn",
            "scoring-service",
            Desk.ofCadre(cadre),
            2,
            Map.of(
                "cadre",
                cadre,
                "organ",
                CITY,
                "appointment",
                id("appointment").toString(),
                "withdrawnOn",
                desk.today().toString()));

    TestBroker.send(CADRES, withdrawn);
    TestBroker.send(CADRES, appointed);
    TestBroker.send(CADRES, appointed);
    TestBroker.send(CADRES, withdrawn);

    for (String kind : List.of("APPOINTMENT", "INTEGRITY")) {
      JsonNode found = desk.awaitMandate(head(CITY), kind, cadre);
      desk.awaitStage(head(CITY), found.path("id").asString(), "withdrawn");
    }
    assertThat(desk.get(head(CITY), "/api/talks/mandates?target=" + cadre).json().path("items"))
        .hasSize(2);
  }

  @Test
  void anAdmonitionIsDelegatedHeldReportedPromisedKeptAndClosed() {
    String cadre = CHIEF;
    TestBroker.send(CLUES, desk.sanctioned(id("case"), cadre, CITY, "party-warning"));
    String mandate = inRoom(desk.awaitMandate(head(CITY), "ADMONITION", cadre));
    String talk =
        desk.planned(
            keeper(CITY),
            "admonition",
            plan("ADMONITION", "PRINCIPAL", List.of(person(cadre, mandate))));

    assertThat(
            desk.step(
                    keeper(CITY),
                    talk,
                    "delegation",
                    Map.of(
                        "delegate",
                        VICE,
                        "capacity",
                        "TEAM_MEMBER",
                        "letter",
                        "委〔2020〕1号",
                        "givenOn",
                        desk.today().toString()))
                .problem())
        .isEqualTo("not-eligible");
    desk.done(
        keeper(CITY),
        talk,
        "delegation",
        Map.of(
            "delegate",
            VICE,
            "capacity",
            "LEADER_IN_CHARGE",
            "letter",
            "委〔2020〕1号",
            "givenOn",
            desk.today().toString()));
    List<String> content = desk.content(talk);
    JsonNode held =
        desk.done(keeper(CITY), talk, "record", desk.record(List.of(cadre), content.subList(0, 3)));
    desk.awaitStage(head(CITY), mandate, "held");
    assertThat(held.at("/conduct/reportDueOn").asString()).isNotEmpty();
    assertThat(held.at("/conduct/missing")).hasSize(1);

    assertThat(desk.step(keeper(CITY), talk, "closing", Map.of()).problem())
        .isEqualTo("content-missing");
    desk.done(keeper(CITY), talk, "content", Map.of("said", content));
    assertThat(desk.step(keeper(CITY), talk, "closing", Map.of()).problem())
        .isEqualTo("report-missing");
    desk.done(
        keeper(CITY),
        talk,
        "report",
        Map.of("reportedOn", desk.today().toString(), "text", "受委托人测试报告"));
    desk.done(keeper(CITY), talk, "promises", Map.of("target", cadre, "text", "测试整改承诺"));
    assertThat(desk.step(keeper(CITY), talk, "closing", Map.of()).problem())
        .isEqualTo("still-open");
    desk.done(keeper(CITY), talk, "promises/1/keeping", Map.of("keptOn", desk.today().toString()));
    JsonNode closed = desk.done(keeper(CITY), talk, "closing", Map.of());

    assertThat(closed.at("/line/stage").asString()).isEqualTo("closed");
    assertThat(desk.get(head(CITY), "/api/talks/" + talk + "/notes").json().path("items"))
        .extracting(each -> each.path("name").asString())
        .containsExactly("plan", "minutes", "opinion", "report", "promise");
    assertThat(desk.get(supervisor(CITY), "/api/talks/" + talk + "/notes").problem())
        .isEqualTo("need-to-know");
    assertThat(desk.get(head(CITY), "/api/talks/" + talk + "/why").text())
        .contains("\"notes\"", "\"READ\"");
    assertThat(desk.everythingStored())
        .doesNotContain(Desk.MINUTES, Desk.PLAN_TEXT, "谈话人测试意见", "受委托人测试报告", "测试整改承诺");
    assertThat(desk.get(head(CITY), "/api/talks/story?matter=" + id("case")).json().path("items"))
        .extracting(each -> each.path("step").asString())
        .contains("mandate", "assign", "plan", "delegate", "hold", "close");
  }

  @Test
  void aReturnVisitIsSparedByALeaderWithAReason() {
    TestBroker.send(CLUES, desk.sanctioned(id("expelled"), VICE, CITY, "party-expulsion"));
    String mandate = desk.awaitMandate(head(CITY), "RETURN_VISIT", VICE).path("id").asString();
    JsonNode before = desk.get(head(CITY), "/api/talks/mandates/" + mandate).json();
    Map<String, String> body = Map.of("reason", "EXPELLED_OR_SENTENCED", "explanation", "已开除党籍");

    assertThat(before.path("proposedExemption").asString()).isEqualTo("EXPELLED_OR_SENTENCED");
    assertThat(desk.get(leader(CITY), "/api/talks/tasks?limit=200").text())
        .contains(mandate, "exempt");
    assertThat(desk.step(supervisor(CITY), "mandates/" + mandate, "exemption", body).problem())
        .isEqualTo("not-your-signature");
    assertThat(
            desk.done(leader(CITY), "mandates/" + mandate, "exemption", body)
                .at("/exempted/officer")
                .asString())
        .isEqualTo(CITY + "-leader");
  }

  @Test
  void aCollectiveTalkIsOneEventWithSeveralPersons() {
    String period = "?from=" + desk.today().withDayOfYear(1) + "&to=" + desk.today();
    long events = figure("talks-integrity", period);
    long persons = figure("persons-integrity", period);
    Map<String, Object> body =
        plan("INTEGRITY", "DISCIPLINE_HEAD", List.of(person(CHIEF), person(OTHER_CHIEF)));
    String talk = desk.planned(lead(CITY), "together", body);

    desk.done(lead(CITY), talk, "record", desk.record(List.of(CHIEF, OTHER_CHIEF), List.of()));

    assertThat(figure("talks-integrity", period)).isEqualTo(events + 1);
    assertThat(figure("persons-integrity", period)).isEqualTo(persons + 2);
    assertThat(desk.planned(lead(CITY), "together", body)).isEqualTo(talk);
  }

  private long figure(String code, String period) {
    return desk.get(viewer(CITY), "/api/talks/figures" + period)
        .json()
        .path("figures")
        .valueStream()
        .filter(each -> each.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow()
        .path("numerator")
        .asLong();
  }

  @Test
  @Rule("R-TALK-COVERAGE")
  void everyNumberOfTheFiguresIsThatOfItsRows() {
    desk.awaitMandate(head(CITY), "REMINDER", reminded("rows", "990301-C110"));
    String period = "?from=" + desk.today().withDayOfYear(1) + "&to=" + desk.today().plusYears(1);

    for (JsonNode each :
        desk.get(viewer(CITY), "/api/talks/figures" + period).json().path("figures")) {
      String unit = each.path("unit").asString();
      if (!unit.equals("人次")) {
        assertThat(rows(each.path("rows").asString()))
            .as(each.toString())
            .isEqualTo(each.path("numerator").asInt());
      }
      if (each.hasNonNull("denominator")) {
        assertThat(rows(each.path("denominatorRows").asString()))
            .isEqualTo(each.path("denominator").asInt());
      }
    }
  }

  private int rows(String address) {
    return desk.get(viewer(CITY), address + "&limit=200").json().path("items").size();
  }

  private String reminded(String what, String cadre) {
    TestBroker.send(
        "casework.petition.v1",
        desk.fact(
            "petition.refused",
            "petition-service",
            id(what),
            1,
            Map.of(
                "petition", id(what).toString(),
                "organ", CITY,
                "reason", "no-substance",
                "refusedOn", desk.today().toString(),
                "cadres", List.of(cadre))));
    return cadre;
  }

  @Test
  void aDutyThatIsMissedTurnsRedAndIsSaidOnceToBeOverdue() {
    String mandate =
        desk.awaitMandate(head(CITY), "REMINDER", reminded("late", "990301-C111"))
            .path("id")
            .asString();

    try (HeardRecords heard = TestBroker.listen("casework.talk.v1")) {
      desk.moveTo(desk.today().plusDays(60));
      desk.moveTo(desk.today().plusDays(10));

      heard.first(
          "the duty is overdue",
          each ->
              mandate.equals(HeardRecords.header(each, "ce_subject"))
                  && "casework.talk.overdue.v1".equals(HeardRecords.header(each, "ce_type")));
      assertThat(
              heard.all().stream()
                  .filter(each -> mandate.equals(HeardRecords.header(each, "ce_subject")))
                  .filter(
                      each ->
                          "casework.talk.overdue.v1".equals(HeardRecords.header(each, "ce_type"))))
          .hasSize(1);
    }
    assertThat(desk.get(head(CITY), "/api/talks/mandates?colour=RED&overdue=true&limit=200").text())
        .contains(mandate);
    assertThat(desk.get(head(CITY), "/api/talks/overview").json().at("/organs/0/red").asInt())
        .isPositive();
  }

  @Test
  void everyYearEverybodyWhoLeadsHasATalkOnHisDuties() {
    desk.moveTo(desk.today().plusDays(1));

    for (String cadre : List.of(SECRETARY, VICE, CHIEF, OTHER_CHIEF)) {
      JsonNode found = desk.awaitMandate(head(CITY), "DUTY", cadre);
      assertThat(found.path("cause").asString()).isEqualTo("YEAR");
      assertThat(found.path("dueOn").asString()).isEqualTo("2020-12-31");
    }
    desk.moveTo(desk.today().plusDays(1));
    assertThat(
            desk.get(head(CITY), "/api/talks/mandates?kind=DUTY&target=" + CHIEF)
                .json()
                .path("items"))
        .hasSize(1);
  }

  @Test
  void aWarnedClueAsksForOneGradedTalkAndAReopenedOneAsksAgain() {
    UUID clue = id("clue");
    TestBroker.send(CLUES, noticed(clue, 1));
    TestBroker.send(CLUES, noticed(clue, 2));
    JsonNode first = desk.awaitMandate(head(CITY), "SUPERVISION", "O-KEEPER-1");
    Map<String, Object> wrong =
        plan(
            "SUPERVISION",
            "LEADER_IN_CHARGE",
            List.of(person("O-KEEPER-1", first.path("id").asString())));

    assertThat(desk.create(lead(CITY), "/api/talks", "graded", wrong).problem())
        .isEqualTo("other-grade");
    TestBroker.send(
        CLUES,
        desk.fact(
            "clue.reopened",
            "clue-service",
            clue,
            3,
            Map.of(
                "clue",
                clue.toString(),
                "organ",
                CITY,
                "reason",
                "new-evidence",
                "reopenedOn",
                desk.today().toString())));
    TestBroker.send(CLUES, noticed(clue, 4));
    desk.settled();
    assertThat(desk.get(head(CITY), "/api/talks/mandates?target=O-KEEPER-1").json().path("items"))
        .hasSize(2);
  }

  private EventSample noticed(UUID clue, long sequence) {
    return desk.fact(
        "clue.noticed",
        "clue-service",
        clue,
        sequence,
        Map.of(
            "clue",
            clue.toString(),
            "organ",
            CITY,
            "colour",
            "yellow",
            "level",
            "contact",
            "mandate",
            Identifiers.derive("mandate", clue.toString(), "YELLOW").toString(),
            "mandated",
            sequence == 1,
            "department",
            CITY + "-D2",
            "keeper",
            "O-KEEPER-1",
            "noticedOn",
            desk.today().toString()));
  }

  @Test
  void aBreachThatCameUpIsSaidAndItsOutcomeComesBack() {
    String talk =
        desk.planned(lead(CITY), "breach", plan("DUTY", "PRINCIPAL", List.of(person(CHIEF))));
    desk.done(lead(CITY), talk, "record", desk.record(List.of(CHIEF), List.of()));

    try (HeardRecords heard = TestBroker.listen("casework.talk.v1")) {
      JsonNode found =
          desk.done(
              lead(CITY), talk, "clues", Map.of("cadres", List.of(CHIEF), "text", "谈话中发现的测试线索"));
      String transfer = found.at("/found/0/transfer").asString();
      var said =
          heard.first(
              "the breach is said",
              each -> "casework.talk.clue-found.v1".equals(HeardRecords.header(each, "ce_type")));
      assertThat(new String(said.value(), StandardCharsets.UTF_8))
          .contains(transfer, CHIEF)
          .doesNotContain("测试线索");
    }
    UUID clue = id("found clue");
    TestBroker.send(
        CLUES,
        desk.fact(
            "clue.arrived",
            "clue-service",
            clue,
            1,
            Map.of(
                "clue",
                clue.toString(),
                "organ",
                CITY,
                "origin",
                "talk",
                "originMatter",
                talk,
                "arrivedOn",
                desk.today().toString())));
    desk.settled();

    JsonNode told = desk.get(head(CITY), "/api/talks/" + talk).json().at("/found/0");
    assertThat(told.path("clue").asString()).isEqualTo(clue.toString());
    assertThat(told.path("outcome").asString()).isEqualTo("arrived");
  }

  @Test
  void whatOthersAskThePrincipalToHoldWaitsForHisApproval() {
    Map<String, Object> body = plan("REMINDER", "PRINCIPAL", List.of(person(CHIEF)));
    body.put("initiative", "DISCIPLINE");
    String talk = desk.planned(keeper(CITY), "asked", body);
    Map<String, String> approval =
        Map.of("principal", SECRETARY, "approvedOn", desk.today().toString());

    assertThat(
            desk.step(keeper(CITY), talk, "record", desk.record(List.of(CHIEF), List.of()))
                .problem())
        .isEqualTo("needs-approval");
    assertThat(desk.step(keeper(CITY), talk, "approval", approval).problem())
        .isEqualTo("needs-another-signer");
    desk.done(lead(CITY), talk, "approval", approval);
    desk.done(keeper(CITY), talk, "record", desk.record(List.of(CHIEF), List.of()));
  }
}
