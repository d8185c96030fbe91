package casework.clue;

import static casework.clue.Desk.CITY;
import static casework.clue.Desk.head;
import static casework.clue.Desk.keeper;
import static casework.clue.Desk.lead;
import static casework.clue.Desk.supervisor;
import static casework.clue.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a request, it gets its own answer and changes nothing. */
@ClueApp
class BadInputIT {

  @Autowired Desk desk;
  private static @Nullable UUID shared;
  private UUID id = new UUID(0, 0);
  private String before = "";

  @BeforeEach
  void bringAClue() {
    UUID there = shared;
    if (there == null) {
      there = desk.handedOver(CITY, "bad input");
      shared = there;
    }
    desk.settled();
    id = there;
    before = state();
  }

  private String state() {
    return desk.get(head(CITY), "/api/clues/" + id).text();
  }

  private void isRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo(code);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.json().path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(desk.get(head(CITY), "/problems/" + code).status()).isEqualTo(200);
    assertThat(state()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 428, if-match-missing",
        "1, 400, if-match-malformed",
        "'W/\"1\"', 400, if-match-malformed",
        "'*', 400, if-match-malformed",
        "'\"1\"', 412, stale-revision",
        "'\"999\"', 412, stale-revision"
      })
  void wantsTheRevisionThatWasSeen(@Nullable String tag, int status, String code) {
    isRefused(
        desk.post(
            lead(CITY), "/api/clues/" + id + "/keeper", tag, Map.of("keeper", CITY + "-other")),
        status,
        code);
  }

  static Stream<Arguments> studies() {
    return Stream.of(
        wrong(422, "wrong-value", "{\"level\":\"TEA_BREAK\"}"),
        wrong(422, "invalid-value", "{}"),
        wrong(400, "unknown-field", "{\"levels\":\"OFFICE_MEETING\"}"),
        wrong(400, "wrong-type", "{\"participants\":\"A\"}"),
        wrong(400, "wrong-type", "{\"heldOn\":20200101}"),
        wrong(422, "wrong-value", "{\"heldOn\":\"2020-02-30\"}"),
        wrong(400, "body-malformed", "{\"heldOn\":\"2020-02-03\",\"heldOn\":\"2020-02-04\"}"),
        wrong(400, "body-malformed", "{"),
        wrong(400, "body-malformed", ""),
        wrong(400, "body-malformed", "[]"),
        wrong(413, "body-too-large", "{\"heldOn\":\"" + "x".repeat(300 * 1024) + "\"}"),
        wrong(
            422,
            "day-out-of-range",
            """
            {"level":"OFFICE_MEETING","heldOn":"2999-01-01","participants":["A","B"],
             "conclusion":{"method":"SHELVED"}}\
            """),
        wrong(
            409,
            "too-few-participants",
            """
            {"level":"OFFICE_MEETING","heldOn":"%s","participants":["A","A"],
             "conclusion":{"method":"SHELVED"}}\
            """));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("studies")
  void wantsAStudyThatMakesSense(int status, String code, String body) {
    String dated = body.contains("%s") ? body.formatted(desk.today()) : body;
    isRefused(desk.post(lead(CITY), "/api/clues/" + id + "/studies", null, dated), status, code);
  }

  @Test
  void wantsTheStepInItsPhaseAndFromItsSigner() {
    isRefused(desk.step(supervisor(CITY), id, "registration", Map.of()), 409, "not-in-that-phase");
    isRefused(
        desk.step(keeper(CITY), id, "keeper", Map.of("keeper", "x")), 403, "not-your-signature");
    isRefused(
        desk.step(head(CITY), id, "extension", Map.of("months", 3, "reason", "x")),
        409,
        "not-in-that-phase");
    isRefused(
        desk.step(head(CITY), id, "pauses", Map.of("from", "2020-01-01", "reason", "tea")),
        422,
        "unknown-code");
    isRefused(
        desk.step(head(CITY), id, "extension", Map.of("months", 0, "reason", "x")),
        422,
        "invalid-value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stage=ARRIVED", "status=lost"})
  void wantsFiltersThatMeanSomething(String filter) {
    assertThat(desk.get(head(CITY), "/api/clues?" + filter).status()).isEqualTo(422);
    assertThat(desk.get(head(CITY), "/api/clues/export?" + filter).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stage=arrived", "status=struck-off", "colour=RED"})
  void takesFiltersThatDo(String filter) {
    assertThat(desk.get(head(CITY), "/api/clues?" + filter).status()).isEqualTo(200);
  }

  @Test
  void wantsADisposalThatWasStudied() {
    isRefused(
        desk.step(head(CITY), id, "disposal", Map.of("method", "SHELVED")),
        409,
        "not-in-that-phase");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, 400",
    "limit=201, 400",
    "limit=x, 400",
    "cursor=%25, 400",
    "colour=PURPLE, 400",
    "year=x, 400"
  })
  void wantsAListWithGoodParameters(String query, int status) {
    Answer answer = desk.get(viewer(CITY), "/api/clues?" + query);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.type()).startsWith("application/problem+json");
  }

  @Test
  void wantsPeriodsAndSetsThatAreThere() {
    assertThat(desk.get(viewer(CITY), "/api/clues/figures?from=x").status()).isEqualTo(400);
    assertThat(desk.get(viewer(CITY), "/api/clues/figures/everything").status()).isEqualTo(404);
    assertThat(desk.get(viewer(CITY), "/api/cases?set=all").status()).isEqualTo(404);
    assertThat(desk.get(viewer(CITY), "/api/clues/nonsense").status()).isEqualTo(400);
  }

  @Test
  void wantsATakeOverWithAKeyAndRows() {
    Map<String, Object> rows =
        Map.of(
            "rows",
            List.of(
                Map.of(
                    "number",
                    "纸-坏",
                    "receivedOn",
                    "2019-12-02",
                    "department",
                    CITY + "-D2",
                    "keeper",
                    CITY + "-handler",
                    "method",
                    "PRELIMINARY",
                    "subjects",
                    List.of(subject("section")))));

    isRefused(
        desk.post(supervisor(CITY), "/api/clues/take-over", null, rows),
        400,
        "idempotency-key-missing");
    isRefused(
        desk.post(supervisor(CITY), "/api/clues/take-over", null, Map.of("rows", List.of())),
        400,
        "idempotency-key-missing");
    isRefused(
        desk.post(supervisor(CITY), "/api/clues/take-over?preview=perhaps", null, rows),
        400,
        "bad-request");
    assertThat(
            desk.post(supervisor(CITY), "/api/clues/take-over?preview=true", null, rows).status())
        .isEqualTo(200);
    isRefused(
        desk.create(supervisor(CITY), "/api/clues/take-over", "bad-1", Map.of("rows", List.of())),
        422,
        "invalid-value");
    isRefused(
        desk.create(supervisor(CITY), "/api/clues/take-over", "bad-2", rows),
        422,
        "take-over-refused");
    isRefused(
        desk.create(keeper(CITY), "/api/clues/take-over", "bad-3", rows),
        403,
        "not-your-signature");
    assertThat(desk.get(supervisor(CITY), "/api/clues?number=纸-坏").json().path("items")).isEmpty();
  }

  private static Map<String, Object> subject(String level) {
    return Map.of("name", "测戊一", "unit", "示例局", "post", "科长", "region", "990301", "level", level);
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        wrong(422, "invalid-value", Map.of("subjects", List.of())),
        wrong(422, "invalid-value", Map.of("subjects", List.of(Map.of("name", "测戊一")))),
        wrong(422, "take-over-refused", Map.of("subjects", List.of(subject("emperor")))),
        wrong(
            422,
            "take-over-refused",
            Map.of("subjects", List.of(subject("section"), subject("section")))),
        wrong(422, "take-over-refused", Map.of("department", "nowhere")),
        wrong(422, "take-over-refused", Map.of("mode", "by-lot")),
        wrong(422, "take-over-refused", Map.of("source", "hearsay")));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("lines")
  void wantsLinesThatMeanSomething(int status, String code, Map<String, Object> change) {
    desk.knowOrgans();
    Map<String, Object> row =
        new LinkedHashMap<>(
            Map.of(
                "number",
                "纸-错",
                "receivedOn",
                desk.today().toString(),
                "department",
                CITY + "-D2",
                "keeper",
                CITY + "-handler",
                "subjects",
                List.of(subject("section"))));
    Map<String, Object> good = Map.of("rows", List.of(Map.copyOf(row)));
    row.putAll(change);
    Map<String, Object> rows = Map.of("rows", List.of(row));

    isRefused(
        desk.create(supervisor(CITY), "/api/clues/take-over", "bad-line", rows), status, code);
    assertThat(
            desk.create(supervisor(CITY), "/api/clues/take-over?preview=true", "preview", good)
                .json()
                .path("faults")
                .asInt())
        .isZero();
  }

  private static Arguments wrong(int status, String code, Map<String, Object> change) {
    return Arguments.of(status, code, change);
  }

  private static Arguments wrong(int status, String code, String body) {
    return Arguments.of(status, code, body);
  }
}
