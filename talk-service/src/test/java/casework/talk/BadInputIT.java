package casework.talk;

import static casework.talk.Desk.CITY;
import static casework.talk.Desk.head;
import static casework.talk.Desk.keeper;
import static casework.talk.Desk.lead;
import static casework.talk.Desk.person;
import static casework.talk.Desk.plan;
import static casework.talk.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a request, it gets its own answer and changes nothing. */
@TalkApp
class BadInputIT {

  @Autowired Desk desk;
  private String talk = "";
  private String before = "";

  @BeforeEach
  void planATalk() {
    desk.knowOrgans();
    desk.knowCadres();
    talk =
        desk.planned(
            keeper(CITY), "bad-input", plan("DUTY", "PRINCIPAL", List.of(person(Desk.CHIEF))));
    before = state();
  }

  private String state() {
    return desk.get(head(CITY), "/api/talks/" + talk).text();
  }

  private void isRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo(code);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(desk.get(head(CITY), "/problems/" + code).status()).isEqualTo(200);
    assertThat(state()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 428, if-match-missing",
        "1, 400, if-match-malformed",
        "'\"999\"', 412, stale-revision"
      })
  void wantsTheRevisionThatWasSeen(@Nullable String tag, int status, String code) {
    isRefused(
        desk.post(keeper(CITY), "/api/talks/" + talk + "/cancellation", tag, Map.of("reason", "x")),
        status,
        code);
  }

  @Test
  void wantsARecordThatMakesSense() {
    isRefused(desk.step(keeper(CITY), talk, "record", Map.of()), 422, "invalid-value");
    isRefused(desk.step(keeper(CITY), talk, "record", Map.of("held", "x")), 400, "unknown-field");
    isRefused(
        desk.step(keeper(CITY), talk, "record", desk.record(List.of("nobody"), List.of())),
        422,
        "malformed-value");
    isRefused(
        desk.step(keeper(CITY), talk, "record", desk.record(List.of(Desk.CHIEF), List.of("tea"))),
        422,
        "malformed-value");
    isRefused(
        desk.step(keeper(CITY), talk, "report", Map.of("reportedOn", "2020-01-01", "text", "x")),
        409,
        "not-in-that-phase");
  }

  @Test
  void wantsAPlanThatMakesSense() {
    Map<String, Object> unknown = plan("DUTY", "PRINCIPAL", List.of(person("990399-C999")));
    Map<String, Object> room = plan("DUTY", "PRINCIPAL", List.of(person(Desk.CHIEF)));
    room.put("department", CITY + "-D9");
    Map<String, Object> unprepared = plan("DUTY", "PRINCIPAL", List.of(person(Desk.CHIEF)));
    unprepared.put("mindKnown", false);
    Map<String, Object> kind = plan("TEA", "PRINCIPAL", List.of(person(Desk.CHIEF)));
    Map<String, Object> member = plan("DUTY", "TEAM_MEMBER", List.of(person(Desk.CHIEF)));

    isRefused(create("unknown", unknown), 422, "standing-unknown");
    isRefused(create("room", room), 422, "unknown-department");
    isRefused(create("unprepared", unprepared), 409, "not-prepared");
    isRefused(create("kind", kind), 422, "wrong-value");
    isRefused(create("member", member), 409, "not-eligible");
    isRefused(desk.post(lead(CITY), "/api/talks", null, room), 400, "idempotency-key-missing");
    isRefused(
        desk.create(keeper(CITY), "/api/talks", "bad-input", room), 422, "unknown-department");
  }

  private Answer create(String key, Map<String, Object> plan) {
    return desk.create(lead(CITY), "/api/talks", "bad-" + key, plan);
  }

  @Test
  void wantsAProposalThatMakesSense() {
    Map<String, String> body =
        Map.of(
            "kind", "REMINDER", "cadre", Desk.CHIEF, "trigger", "tea", "department", CITY + "-D2");

    isRefused(desk.create(keeper(CITY), "/api/talks/mandates", "p1", body), 422, "unknown-code");
    isRefused(
        desk.create(
            keeper(CITY),
            "/api/talks/mandates",
            "p2",
            Map.of(
                "kind",
                "ADMONITION",
                "cadre",
                Desk.CHIEF,
                "trigger",
                "other",
                "department",
                CITY + "-D2")),
        409,
        "not-to-be-proposed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mandates?stage=lost", "?stage=lost", "/mandates?set=all"})
  void wantsFiltersThatMeanSomething(String filter) {
    isRefused(desk.get(head(CITY), "/api/talks" + filter), 422, "unknown-code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?kind=TEA",
        "?colour=PURPLE",
        "?year=x",
        "?limit=0",
        "?cursor=%25",
        "/mandates?kind=TEA",
        "/mandates?cause=TEA",
        "/figures?from=x",
        "/figures?from=2020-02-02&to=2020-01-01",
        "/nonsense"
      })
  void wantsListsWithGoodParameters(String query) {
    Answer answer = desk.get(viewer(CITY), "/api/talks" + query);

    assertThat(answer.status()).as(answer.text()).isIn(400, 403, 422);
    assertThat(answer.type()).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?stage=planned&kind=DUTY&overdue=false",
        "/mandates?stage=open&cause=YEAR&colour=GREEN&overdue=true&year=2020",
        "/mandates?set=in-time&from=2020-01-01&to=2020-12-31"
      })
  void takesFiltersThatDo(String query) {
    assertThat(desk.get(viewer(CITY), "/api/talks" + query).status()).isEqualTo(200);
  }
}
