package casework.scoring.evaluation;

import casework.platform.deadline.source.OfficeRules;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.scoring.config.EvaluationFiles;
import casework.scoring.evaluation.domain.Ballot;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationRules;
import casework.scoring.evaluation.domain.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** People and evaluations that the tests use by name; all invented. */
public final class SampleEvaluations {

  public static final String CITY = "990300-JW";
  public static final String CADRE = "990300-C001";
  public static final LocalDate MEETING = LocalDate.of(2020, 12, 15);

  public static final Actor HEAD = officer("O-HEAD", CITY, Role.HEAD);
  public static final Actor SCORER = officer("O-SCORER", CITY, Role.SCORER);
  public static final Actor STRANGER = officer("O-X", "990301-JW", Role.HEAD, Role.SCORER);

  public static final EvaluationRules RULES = EvaluationFiles.of(OfficeRules.at(""));

  private SampleEvaluations() {}

  private static Actor officer(String id, String organ, Role... roles) {
    return new Actor(id, organ, null, Set.of(roles), "tests");
  }

  public static Act by(Actor actor, LocalDate on) {
    return new Act(actor, new Cause.Step(), LawDays.startOf(on).plusSeconds(12 * 3600));
  }

  public static Ballot ballot(String score, int raters, int dissatisfied, LocalDate on) {
    return new Ballot(Score.of(new BigDecimal(score)), raters, dissatisfied, on);
  }

  public static Evaluation planned() {
    return Evaluation.plan(CADRE, 2020, by(SCORER, LocalDate.of(2020, 11, 2))).next();
  }

  public static Evaluation reported() {
    LocalDate on = LocalDate.of(2020, 11, 20);
    return planned().report(on, by(SCORER, on)).next();
  }

  public static Evaluation surveyed(String score, int raters, int dissatisfied) {
    LocalDate on = LocalDate.of(2020, 12, 1);
    return reported().survey(ballot(score, raters, dissatisfied, on), by(SCORER, on)).next();
  }

  /** Both ballots good. */
  public static Evaluation held() {
    return surveyed("85.01", 100, 3)
        .hold(ballot("85.02", 30, 1, MEETING), RULES, by(SCORER, MEETING))
        .next();
  }

  /** A third not satisfied. */
  public static Evaluation underReview() {
    return surveyed("60", 90, 30)
        .hold(ballot("62", 30, 10, MEETING), RULES, by(SCORER, MEETING))
        .next();
  }

  public static Evaluation fedBack(Evaluation held) {
    LocalDate on = LocalDate.of(2020, 12, 18);
    return held.feedBack(on, RULES, by(SCORER, on)).next();
  }

  public static Evaluation rectifying(Evaluation held) {
    LocalDate on = LocalDate.of(2021, 1, 8);
    return fedBack(held).receivePlan(on, by(SCORER, on)).next();
  }
}
