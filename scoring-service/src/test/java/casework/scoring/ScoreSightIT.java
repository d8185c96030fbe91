package casework.scoring;

import static casework.scoring.ScoreRounds.claim;
import static casework.scoring.ScoringDesk.administrator;
import static casework.scoring.ScoringDesk.head;
import static casework.scoring.ScoringDesk.leader;
import static casework.scoring.ScoringDesk.scorer;
import static casework.scoring.ScoringDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.time.LawClock;
import casework.testkit.tokens.TestOfficer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees which declaration and which board. */
@ScoringApp
class ScoreSightIT {

  @Autowired ScoringDesk desk;
  @Autowired LawClock law;

  @Test
  void aDeclarationIsItsBodysAndTheOffices() {
    ScoreRounds city = new ScoreRounds(desk, law, 2);
    ScoreRounds other = new ScoreRounds(desk, law, 1);
    YearMonth month = city.lastMonth();
    String mine =
        "/api/scores/declarations/"
            + city.declare(1, month, List.of(claim("A01", 1))).json().at("/line/id").asString();

    for (TestOfficer each :
        List.of(city.of(1), scorer(city.organ()), head(city.organ()), leader(city.organ()))) {
      assertThat(desk.get(each, mine).status()).isEqualTo(200);
      assertThat(desk.get(each, "/api/scores/declarations").text()).contains(city.body(1));
    }
    for (TestOfficer each :
        List.of(city.of(2), other.of(1), scorer(other.organ()), head(other.organ()))) {
      assertThat(desk.get(each, mine).status()).isEqualTo(404);
      assertThat(desk.get(each, mine + "/why").status()).isEqualTo(404);
      assertThat(desk.get(each, "/api/scores/declarations").text()).doesNotContain(city.body(1));
    }
    for (TestOfficer each : List.of(viewer(city.organ()), administrator())) {
      assertThat(desk.get(each, mine).status()).isEqualTo(403);
      assertThat(desk.get(each, "/api/scores/declarations").status()).isEqualTo(403);
    }
  }

  @Test
  void aBoardIsEverybodysOnceItIsOutAndTheOfficesBefore() {
    ScoreRounds city = new ScoreRounds(desk, law, 2);
    ScoreRounds other = new ScoreRounds(desk, law, 1);
    YearMonth month = city.lastMonth();
    city.bodies(1, 2).forEach(n -> city.verified(n, month, n));
    String board = city.board(month);
    desk.create(
        scorer(city.organ()),
        "/api/scores/deductions",
        ScoreRounds.key(),
        Map.of(
            "period",
            month.toString(),
            "department",
            city.body(2),
            "item",
            "F05",
            "count",
            1,
            "reason",
            "x"));

    for (TestOfficer each : List.of(viewer(city.organ()), city.of(1), city.of(2))) {
      assertThat(desk.get(each, board).status()).as("not out").isEqualTo(404);
      assertThat(desk.get(each, "/api/scores/boards").json().path("items")).isEmpty();
    }
    assertThat(desk.get(scorer(city.organ()), board).status()).isEqualTo(200);
    assertThat(city.publish(month).status()).isEqualTo(201);
    for (TestOfficer each : List.of(viewer(city.organ()), city.of(1), city.of(2))) {
      assertThat(desk.get(each, board).status()).as("out").isEqualTo(200);
      assertThat(desk.get(each, board + "/rows/" + city.body(2)).status()).isEqualTo(200);
    }
    for (TestOfficer each : List.of(viewer(other.organ()), other.of(1), scorer(other.organ()))) {
      assertThat(desk.get(each, board).status()).isEqualTo(404);
      assertThat(desk.get(each, "/api/scores/boards").text()).doesNotContain(city.organ());
      assertThat(desk.get(each, "/api/scores/quarters/" + city.organ() + "/2020-Q1").status())
          .isEqualTo(404);
      assertThat(desk.get(each, "/api/scores/figures?organ=" + city.organ()).text())
          .doesNotContain("\"numerator\":1", "\"numerator\":2");
    }
    assertThat(desk.get(administrator(), board).status()).isEqualTo(403);
  }

  @Test
  void anOrganSeesThoseBelowItAndNotThoseAbove() {
    ScoreRounds city = new ScoreRounds(desk, law, 1);
    ScoreRounds county = new ScoreRounds(desk, law, 1, city.organ());
    YearMonth month = city.lastMonth();
    String below = county.verified(1, month, 1);
    String above = city.verified(1, month, 1);

    assertThat(desk.get(head(city.organ()), below).status()).isEqualTo(200);
    assertThat(desk.get(head(county.organ()), above).status()).isEqualTo(404);
    assertThat(
            desk.step(scorer(city.organ()), below, "return", Map.of("reason", "not theirs to sign"))
                .problem())
        .isEqualTo("score-not-your-signature");
  }
}
