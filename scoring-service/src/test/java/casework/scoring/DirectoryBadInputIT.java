package casework.scoring;

import static casework.scoring.ScoringDesk.CITY;
import static casework.scoring.ScoringDesk.COUNTY;
import static casework.scoring.ScoringDesk.OTHER;
import static casework.scoring.ScoringDesk.handler;
import static casework.scoring.ScoringDesk.head;
import static casework.scoring.ScoringDesk.scorer;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a request, it gets its own answer and changes nothing. */
@ScoringApp
class DirectoryBadInputIT {

  private static final String ID = "990304-C004";
  private static final String CADRE = "/api/directory/cadres/" + ID;
  private static final String ORGAN = "990304-JW";

  @Autowired ScoringDesk desk;
  private String before = "";

  @BeforeEach
  void lookAtTheCadre() {
    desk.knowDirectory();
    before = state();
  }

  private String state() {
    return desk.get(scorer(ORGAN), CADRE).text();
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
        "'\"99\"', 412, stale-revision"
      })
  void wantsTheRevisionThatWasSeen(@Nullable String tag, int status, String code) {
    isRefused(
        desk.post(scorer(ORGAN), CADRE + "/retirement", tag, Map.of("retiredOn", "2020-01-01")),
        status,
        code);
  }

  static Stream<Arguments> appointments() {
    return Stream.of(
        Arguments.of(400, "body-malformed", "{"),
        Arguments.of(422, "invalid-value", "{}"),
        Arguments.of(400, "unknown-field", "{\"room\": 1}"),
        Arguments.of(422, "malformed-value", body("U1", "990304-U004-P01", "2020-01-01")),
        Arguments.of(422, "unknown-unit", body("990304-U099", "990304-U099-P01", "2020-01-01")),
        Arguments.of(422, "unknown-unit", body("990302-U004", "990302-U004-P01", "2020-01-01")),
        Arguments.of(422, "unknown-post", body("990304-U004", "990304-U004-P09", "2020-01-01")),
        Arguments.of(
            403, "not-your-signature", body("990304-U003", "990304-U003-P01", "2020-01-01")),
        Arguments.of(409, "holds-that-post", body("990304-U003", "990304-U003-P02", "2020-01-01")),
        Arguments.of(
            422, "day-out-of-range", body("990304-U004", "990304-U004-P01", "2018-01-01")));
  }

  private static String body(String unit, String post, String decided) {
    return """
    {"unit": "%s", "post": "%s", "decidedOn": "%s", "takesOfficeOn": "2020-01-15"}\
    """
        .formatted(unit, post, decided);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("appointments")
  void wantsAnAppointmentThatMakesSense(int status, String code, String body) {
    isRefused(
        desk.create(scorer(ORGAN), CADRE + "/appointments", "bad" + body.hashCode(), body),
        status,
        code);
  }

  @Test
  void wantsTheRightPersonToWrite() {
    Map<String, Object> appointment =
        Map.of(
            "unit", "990304-U004",
            "post", "990304-U004-P01",
            "decidedOn", "2020-01-01",
            "takesOfficeOn", "2020-01-15");

    isRefused(
        desk.create(handler(ORGAN), CADRE + "/appointments", "bad-1", appointment),
        403,
        "not-your-signature");
    isRefused(
        desk.create(scorer(OTHER), CADRE + "/appointments", "bad-2", appointment),
        404,
        "not-found");
    isRefused(
        desk.create(scorer(ORGAN), CADRE + "/appointments", "", appointment),
        400,
        "idempotency-key-missing");
    assertThat(
            desk.create(
                    scorer(ORGAN),
                    "/api/directory/cadres/990304-C002/appointments",
                    "bad-3",
                    appointment)
                .status())
        .as("the party secretary is managed by the city")
        .isEqualTo(403);
  }

  @Test
  void wantsACodeThatIsFree() {
    Map<String, Object> unit =
        Map.of(
            "unit",
            "990304-U001",
            "version",
            Map.of(
                "validFrom",
                "2019-01-01",
                "name",
                "n",
                "organ",
                ORGAN,
                "kind",
                "DEPARTMENT",
                "active",
                true,
                "posts",
                List.of()));
    Map<String, Object> cadre =
        Map.of(
            "cadre",
            ID,
            "name",
            "n",
            "organ",
            ORGAN,
            "managedBy",
            ORGAN,
            "validFrom",
            "2019-01-01",
            "posts",
            List.of());

    isRefused(
        desk.create(scorer(ORGAN), "/api/directory/units", "bad-11", unit), 409, "entered-already");
    isRefused(
        desk.create(scorer(ORGAN), "/api/directory/cadres", "bad-12", cadre),
        409,
        "entered-already");
  }

  @Test
  void wantsTablesInAnAgreedForm() {
    byte[] table = "cadre\nx\n".getBytes(StandardCharsets.UTF_8);

    isRefused(
        desk.create(scorer(ORGAN), "/api/directory/import", "bad-4", "text/csv", table),
        422,
        "import-unreadable");
    isRefused(
        desk.create(scorer(ORGAN), "/api/directory/import", "bad-5", "text/plain", table),
        415,
        "media-type-not-supported");
    isRefused(
        desk.create(
            scorer(ORGAN),
            "/api/directory/import",
            "bad-6",
            "text/csv",
            "x".repeat(300 * 1024).getBytes(StandardCharsets.UTF_8)),
        413,
        "body-too-large");
    isRefused(
        desk.create(handler(ORGAN), "/api/directory/import", "bad-7", "text/csv", table),
        403,
        "not-your-role");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/directory/cadres?status=LOST",
        "/api/directory/units?kind=CLUB",
        "/api/directory/cadres?ids=,",
        "/api/directory/cadres/nobody",
        "/api/scores/opinions?state=LOST"
      })
  void wantsFiltersThatMeanSomething(String path) {
    assertThat(desk.get(scorer(COUNTY), path).status()).isEqualTo(422);
  }

  @Test
  void wantsOpinionsThatMakeSense() {
    isRefused(
        desk.create(
            scorer(ORGAN),
            "/api/scores/opinions",
            "bad-8",
            Map.of("purpose", "PROMOTION", "cadres", List.of("990302-C004"))),
        422,
        "not-managed-here");
    isRefused(
        desk.create(
            scorer(ORGAN),
            "/api/scores/opinions",
            "bad-9",
            Map.of("purpose", "TEA", "cadres", List.of(ID))),
        422,
        "wrong-value");
    isRefused(
        desk.create(
            handler(ORGAN),
            "/api/scores/opinions",
            "bad-10",
            Map.of("purpose", "AWARD", "cadres", List.of(ID))),
        403,
        "not-your-signature");
  }
}
