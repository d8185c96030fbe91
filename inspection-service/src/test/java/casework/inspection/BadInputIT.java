package casework.inspection;

import static casework.inspection.Desk.BUREAU;
import static casework.inspection.Desk.CITY;
import static casework.inspection.Desk.COUNTY;
import static casework.inspection.Desk.TOWNSHIP;
import static casework.inspection.Desk.head;
import static casework.inspection.Desk.inspector;
import static casework.inspection.Desk.keeper;
import static casework.inspection.Desk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a request, it gets its own answer and changes nothing. */
@InspectionApp
class BadInputIT {

  private static String round = "";
  private static String problem = "";

  @Autowired Desk desk;
  private String before = "";

  @BeforeEach
  void bringAProblem() {
    desk.knowOrgans();
    if (round.isEmpty()) {
      round = desk.enteredRound("bad-input");
      problem = desk.problems(round, "bad", 1).getFirst();
      desk.fedBack(round);
      desk.supervised(problem);
    }
    desk.settled();
    before = state();
  }

  private String state() {
    return desk.get(inspector(CITY), "/api/inspections/problems/" + problem).text()
        + desk.get(inspector(CITY), "/api/inspections/rounds/" + round).text()
        + desk.get(inspector(CITY), "/api/inspections/problems?limit=200").text();
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
        "'\"1\"', 412, stale-revision",
        "'\"999\"', 412, stale-revision"
      })
  void wantsTheRevisionThatWasSeen(@Nullable String tag, int status, String code) {
    isRefused(
        desk.post(
            keeper(COUNTY),
            "/api/inspections/problems/" + problem + "/reconciliation",
            tag,
            Map.of("evidence", "x")),
        status,
        code);
  }

  static Stream<Arguments> verifications() {
    return Stream.of(
        Arguments.of("{\"rectified\":false}", 422, "malformed"),
        Arguments.of("{\"rectified\":true,\"reason\":\"not-done\"}", 422, "malformed"),
        Arguments.of("{\"rectified\":false,\"reason\":\"tea\"}", 422, "unknown-code"),
        Arguments.of("{\"rectified\":\"yes\"}", 400, "wrong-type"),
        Arguments.of("{\"rectify\":true}", 400, "unknown-field"),
        Arguments.of("{", 400, "body-malformed"),
        Arguments.of("{\"rectified\":true}", 409, "not-in-that-phase"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("verifications")
  void wantsAVerificationThatMakesSense(String body, int status, String code) {
    isRefused(
        desk.step(keeper(COUNTY), "/api/inspections/problems/" + problem, "verification", body),
        status,
        code);
  }

  @Test
  void wantsEachStepFromItsSigner() {
    String matter = "/api/inspections/problems/" + problem;
    isRefused(
        desk.post(
            head(CITY),
            matter + "/plan",
            desk.get(inspector(CITY), matter).etag(),
            Map.of("owner", "x", "measures", "y")),
        403,
        "not-your-signature");
    isRefused(
        desk.post(
            inspector(CITY),
            matter + "/extension",
            desk.get(inspector(CITY), matter).etag(),
            Map.of("months", 1)),
        403,
        "not-your-signature");
  }

  @Test
  void refusesWhoMustKeepOutAndTakesNoApproval() {
    String group = "/api/inspections/rounds/" + round + "/groups/2";
    Map<String, Object> seats =
        Map.of("seats", List.of(Map.of("member", "C-9", "duty", "MEMBER")), "units", List.of());
    isRefused(desk.post(inspector(CITY), group, null, seats), 409, "not-in-that-phase");

    String planned =
        desk.made(
                inspector(CITY),
                "/api/inspections/rounds",
                "recusal",
                Map.of("name", "回避", "kind", "special"))
            .at("/line/id")
            .asString();
    String form = "/api/inspections/rounds/" + planned;
    Map<String, Object> bureau =
        Map.of("unit", BUREAU, "kind", "DEPARTMENT", "organ", CITY, "region", "990300");
    Map<String, Object> asked =
        Map.of(
            "seats", List.of(Map.of("member", "C-9", "duty", "MEMBER")), "units", List.of(bureau));
    isRefused(desk.post(inspector(CITY), form + "/groups/1", null, asked), 409, "undeclared");
    desk.done(
        inspector(CITY),
        form,
        "declarations",
        Map.of(
            "declarations",
            List.of(
                Map.of(
                    "member",
                    "C-9",
                    "organ",
                    CITY,
                    "area",
                    "990399",
                    "posts",
                    List.of(BUREAU),
                    "declaredOn",
                    desk.today().toString()))));
    isRefused(desk.post(inspector(CITY), form + "/groups/1", null, asked), 409, "must-not-inspect");
    Map<String, Object> pleading = new HashMap<>(asked);
    pleading.put("override", true);
    isRefused(desk.post(inspector(CITY), form + "/groups/1", null, pleading), 400, "unknown-field");
    isRefused(
        desk.post(
            inspector(CITY),
            form + "/groups/1",
            null,
            Map.of("seats", seats.get("seats"), "units", List.of(Map.of("unit", "990399-U9")))),
        422,
        "no-such-unit");
  }

  @Test
  void wantsABatchWithAKeyAndLinesThatCanBeEntered() {
    String batch = "/api/inspections/rounds/" + round + "/problems";
    Map<String, Object> row =
        Map.of("number", "late", "unit", TOWNSHIP, "category", "people", "text", "x");
    Map<String, Object> rows = Map.of("rows", List.of(row));

    isRefused(desk.post(inspector(CITY), batch, null, rows), 400, "idempotency-key-missing");
    isRefused(
        desk.create(inspector(CITY), batch, "bad-1", Map.of("rows", List.of())),
        422,
        "invalid-value");
    isRefused(desk.create(inspector(CITY), batch, "bad-2", rows), 422, "batch-refused");
    isRefused(desk.create(keeper(COUNTY), batch, "bad-3", rows), 403, "not-your-role");
    isRefused(
        desk.create(
            inspector(CITY),
            batch,
            "bad-4",
            Map.of(
                "rows",
                List.of(Map.of("number", "n", "unit", TOWNSHIP, "category", "tea", "text", "x")))),
        422,
        "unknown-code");
  }

  @ParameterizedTest
  @CsvSource({
    "problems?stage=cleaned, 422",
    "problems?category=tea, 422",
    "recommendations?stage=lost, 422",
    "problems?colour=PURPLE, 400",
    "problems?unitKind=VILLAGE, 400",
    "problems?round=x, 400",
    "problems?limit=0, 400",
    "problems?cursor=%25, 400",
    "figures?from=x, 400",
    "rounds/x, 400",
    "story, 400",
    "problems?stage=cleared&onTime=true&overdue=false&colour=RED, 200"
  })
  void wantsFiltersThatMeanSomething(String query, int status) {
    Answer answer = desk.get(inspector(CITY), "/api/inspections/" + query);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
  }

  @Test
  void wantsMoneyInYuanAndFen() {
    String followUp =
        desk.get(inspector(CITY), "/api/inspections/follow-ups?round=" + round)
            .json()
            .at("/items/0/id")
            .asString();
    for (Object amount : List.of("-1", "0.005", "1,00", "")) {
      isRefused(
          desk.step(
              inspector(CITY),
              "/api/inspections/follow-ups/" + followUp,
              "effects",
              Map.of("recovered", amount, "retrieved", "0", "accountable", 0, "punished", 0)),
          422,
          "invalid-value");
    }
    isRefused(
        desk.post(
            inspector(CITY),
            "/api/inspections/follow-ups/" + followUp + "/obligations",
            null,
            Map.of("obligation", "tea", "metOn", desk.today().toString())),
        422,
        "unknown-code");
    assertThat(desk.get(viewer(CITY), "/api/inspections/follow-ups/" + followUp).status())
        .isEqualTo(403);
  }
}
