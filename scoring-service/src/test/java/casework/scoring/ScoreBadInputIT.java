package casework.scoring;

import static casework.scoring.ScoreRounds.claim;
import static casework.scoring.ScoreRounds.key;
import static casework.scoring.ScoringDesk.head;
import static casework.scoring.ScoringDesk.scorer;
import static casework.scoring.ScoringDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.time.LawClock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a request about points, it gets its own answer and changes nothing. */
@ScoringApp
class ScoreBadInputIT {

  @Autowired ScoringDesk desk;
  @Autowired LawClock law;

  private void isRefused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo(code);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(desk.get(head("990300-JW"), "/problems/" + code).status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|422|invalid-value",
        "{\"period\":\"2020-13\",\"items\":[]}|422|invalid-value",
        "{\"period\":\"MONTH\",\"items\":null}|422|invalid-value",
        "{\"period\":\"MONTH\",\"items\":[{\"item\":\"A01\",\"count\":\"x\"}]}|400|wrong-type",
        "{\"period\":\"MONTH\",\"points\":3,\"items\":[]}|400|unknown-field",
        "{\"period\":\"MONTH\",\"items\":[{\"item\":\"A01\",\"count\":1}]}|409|score-no-evidence",
        "{\"period\":\"MONTH\",\"items\":[{\"item\":\"F05\",\"count\":1}]}|422|score-unknown-item",
        "{\"period\":\"MONTH\",\"items\":[{\"item\":\"A01\",\"count\":0}]}|422|score-malformed",
        "{\"period\":\"2999-01\",\"items\":[]}|409|score-too-early",
        "[]|400|body-malformed",
        "{|400|body-malformed"
      })
  void wantsADeclarationThatMakesSense(String body, int status, String code) {
    ScoreRounds city = new ScoreRounds(desk, law, 1);
    String sent = body.replace("MONTH", city.lastMonth().toString());

    isRefused(desk.create(city.of(1), "/api/scores/declarations", key(), sent), status, code);
    assertThat(desk.get(city.of(1), "/api/scores/declarations").json().path("items")).isEmpty();
  }

  @Test
  void wantsAKeyAndOneDeclarationForAMonth() {
    ScoreRounds city = new ScoreRounds(desk, law, 1);
    YearMonth month = city.lastMonth();
    Map<String, Object> body =
        Map.of("period", month.toString(), "items", List.of(claim("A01", 1)));
    isRefused(
        desk.create(city.of(1), "/api/scores/declarations", "", body),
        400,
        "idempotency-key-missing");
    Answer made = desk.create(city.of(1), "/api/scores/declarations", "one", body);
    Answer same = desk.create(city.of(1), "/api/scores/declarations", "one", body);

    assertThat(made.status()).isEqualTo(201);
    assertThat(same.status()).isEqualTo(201);
    assertThat(same.json()).isEqualTo(made.json());
    isRefused(city.declare(1, month, List.of(claim("A01", 2))), 409, "score-declared-already");
    isRefused(
        desk.create(viewer(city.organ()), "/api/scores/declarations", key(), body),
        403,
        "score-not-your-signature");
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
    ScoreRounds city = new ScoreRounds(desk, law, 1);
    String there = city.verified(1, city.lastMonth(), 1);
    String before = desk.get(city.of(1), there).text();

    isRefused(
        desk.post(scorer(city.organ()), there + "/return", tag, Map.of("reason", "x")),
        status,
        code);
    assertThat(desk.get(city.of(1), there).text()).isEqualTo(before);
  }

  @Test
  void leavesNoBoardBehindWhereNothingCouldBePublished() {
    ScoreRounds city = new ScoreRounds(desk, law, 2);
    YearMonth month = YearMonth.from(law.today());

    isRefused(city.publish(month), 409, "score-too-early");
    isRefused(new ScoreRounds(desk, law, 0).publish(city.lastMonth()), 422, "score-no-such-part");
    isRefused(
        desk.create(
            scorer(city.organ()),
            "/api/scores/deductions",
            key(),
            Map.of(
                "period",
                month.toString(),
                "department",
                city.organ() + "-P99",
                "item",
                "F05",
                "count",
                1,
                "reason",
                "x")),
        422,
        "score-no-such-part");
    assertThat(desk.get(scorer(city.organ()), city.board(month)).status()).isEqualTo(404);
  }

  @Test
  void keepsWhatIsPublishedFromDeclarationsThatChange() {
    ScoreRounds city = new ScoreRounds(desk, law, 1);
    YearMonth month = city.lastMonth();
    String there = city.verified(1, month, 2);
    assertThat(city.publish(month).status()).isEqualTo(201);
    String before = desk.get(viewer(city.organ()), city.board(month)).text();

    isRefused(
        desk.step(scorer(city.organ()), there, "return", Map.of("reason", "x")),
        409,
        "score-board-is-out");
    isRefused(city.publish(month), 409, "not-in-that-phase");
    isRefused(
        desk.step(
            head(city.organ()),
            city.board(month),
            "ruling",
            Map.of("objection", 1, "upheld", false, "reason", "x")),
        409,
        "not-in-that-phase");
    isRefused(
        desk.create(
            city.of(1),
            city.board(month) + "/objections",
            key(),
            Map.of("item", "Z01", "grounds", "x")),
        422,
        "score-no-such-part");
    assertThat(desk.get(viewer(city.organ()), city.board(month)).text()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "declarations?state=lost, 422",
    "declarations?from=2020, 422",
    "declarations?limit=0, 400",
    "boards?state=LOCKED, 422",
    "boards?cursor=%25, 400",
    "objections?outcome=maybe, 422",
    "quarters/990300-JW/2020, 422",
    "years/990300-JW/2020-Q1, 422",
    "quarters/990300-JW/2001-Q1, 422",
    "boards/990300-JW/june, 422",
    "schemes/none, 404",
    "figures?from=x, 400",
    "story?matter=x, 400"
  })
  void wantsFiltersThatMeanSomething(String path, int status) {
    Answer answer = desk.get(head("990300-JW"), "/api/scores/" + path);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.type()).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "declarations?state=verified",
        "boards?published=true&from=2020-01",
        "objections?outcome=upheld",
        "schemes",
        "schemes/two-way-points-example-1",
        "tasks",
        "figures"
      })
  void takesThoseThatDo(String path) {
    assertThat(desk.get(head("990300-JW"), "/api/scores/" + path).status()).isEqualTo(200);
  }
}
