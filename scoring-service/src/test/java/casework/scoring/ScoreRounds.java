package casework.scoring;

import static casework.scoring.ScoringDesk.scorer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.platform.time.LawClock;
import casework.testkit.tokens.TestOfficer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A city of its own for each test, with stationed bodies, and the rounds its offices make. */
final class ScoreRounds {

  private static final AtomicInteger CITIES = new AtomicInteger(100);
  private static final AtomicInteger KEYS = new AtomicInteger();

  private final ScoringDesk desk;
  private final LawClock law;
  private final String organ;

  /** Tells the service of a city with so many stationed bodies. */
  ScoreRounds(ScoringDesk desk, LawClock law, int bodies) {
    this(desk, law, bodies, null);
  }

  /**
   * @param above the organ above it; null where there is none
   */
  ScoreRounds(ScoringDesk desk, LawClock law, int bodies, @Nullable String above) {
    this.desk = desk;
    this.law = law;
    this.organ = "98%04d-JW".formatted(CITIES.incrementAndGet());
    String parent = above == null ? "null" : "\"" + above + "\"";
    List<String> rooms = new ArrayList<>();
    for (int n = 1; n <= bodies; n++) {
      rooms.add(
          "{\"code\": \"%s\", \"name\": \"派驻第%d组\", \"kind\": \"STATIONED\"}"
              .formatted(body(n), n));
    }
    String history =
        """
        {"organ": "%1$s", "versions": [{"organ": "%1$s", "name": "%1$s", "level": "CITY", "region": "980000",
          "parent": %2$s, "head": null, "departments": [%3$s], "cadres": [], "validFrom": "2018-01-01"}]}
        """
            .formatted(organ, parent, String.join(",", rooms));
    desk.directory().learn(organ, history.getBytes(StandardCharsets.UTF_8));
    know("cadre", cadre(), "\"cadre\": \"%s\", \"managedBy\": \"%s\", \"status\": \"SERVING\"");
    know(
        "unit",
        unit(),
        "\"unit\": \"%s\", \"parent\": null, \"kind\": \"GOVERNMENT\", \"active\": true");
  }

  private void know(String what, String id, String members) {
    String record =
        """
        {"%1$s": "%2$s", "versions": [{%4$s, "validFrom": "2018-01-01", "name": "%2$s", "organ": "%3$s", "posts": []}]}
        """
            .formatted(what, id, organ, members.formatted(id, organ));
    desk.directory()
        .learn(
            what + "/" + id,
            "casework.directory." + what + ".v1",
            record.getBytes(StandardCharsets.UTF_8));
  }

  /** The one cadre whom the city manages. */
  String cadre() {
    return organ.substring(0, 6) + "-C001";
  }

  /** The one unit in its area. */
  String unit() {
    return organ.substring(0, 6) + "-U001";
  }

  String organ() {
    return organ;
  }

  String body(int n) {
    return organ + "-P%02d".formatted(n);
  }

  TestOfficer of(int n) {
    return TestOfficer.anOfficer(body(n) + "-O").of(organ).in(body(n)).as(Role.HANDLER);
  }

  List<Integer> bodies(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  /** The last month that is over. */
  YearMonth lastMonth() {
    return YearMonth.from(law.today()).minusMonths(1);
  }

  static String key() {
    return "key-" + KEYS.incrementAndGet();
  }

  static Map<String, Object> claim(String item, int count) {
    return Map.of("item", item, "count", count, "evidence", List.of("附件-1"));
  }

  Answer declare(int body, YearMonth month, List<Map<String, Object>> items) {
    return desk.create(
        of(body),
        "/api/scores/declarations",
        key(),
        Map.of("period", month.toString(), "items", items));
  }

  /** Declares so many clues handled and verifies them all; the declaration's address. */
  String verified(int body, YearMonth month, int clues) {
    Answer declared = declare(body, month, List.of(claim("A01", clues)));
    assertThat(declared.status()).as(declared.text()).isEqualTo(201);
    String there = "/api/scores/declarations/" + declared.json().at("/line/id").asString();
    desk.done(
        scorer(organ),
        there,
        "verification",
        Map.of("verdicts", List.of(Map.of("item", "A01", "count", clues))));
    return there;
  }

  Answer publish(YearMonth month) {
    return desk.create(
        scorer(organ), "/api/scores/boards", key(), Map.of("period", month.toString()));
  }

  String board(YearMonth month) {
    return "/api/scores/boards/" + organ + "/" + month;
  }

  JsonNode row(TestOfficer who, YearMonth month, int body) {
    for (JsonNode each : desk.get(who, board(month)).json().path("rows")) {
      if (each.path("department").asString().equals(body(body))) {
        return each;
      }
    }
    throw new AssertionError("no row of " + body(body));
  }

  /** Moves the law's clock on and waits until everything that follows has come to rest. */
  void moveTo(LocalDate day) {
    if (day.isAfter(law.today())) {
      law.moveTo(LawDays.startOf(day).plusSeconds(9 * 3600));
    }
    settled();
  }

  void settled() {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () ->
                assertThat(desk.get(ScoringDesk.administrator(), "/internal/settled").text())
                    .contains("\"settled\":true"));
  }
}
